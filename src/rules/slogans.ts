/** Quoted words that are no slogan: names of periods, institutions, documents, gatherings, buttons. */
export const PROPER =
  /^(?:“?十[一二三四五]五”?|[一二三四]季度|下半场|上半场|两会|四大家|四大班子|四套班子|五大班子|点赞|在看|微信|抖音|二维码|线索征集|一带一路|七一|八一|五一|十一|双十一|三八|六一|两节|春节|国庆|中秋|元旦|清明|端午|冬奥|一案一策|我|的|一线|主题党日|[一二三四五]号文件|中央一号文件|[一二两三四五六七八九十](?:委|大|边|区|类[一-龥]{1,3}|县|镇|院|校|部|局)|学习强国|一把手|第一书记|健康码|行程码|两代表一委员|双十二|[A-Za-z\d+＋\-—.·%:：]+|\d+[\d+\-—.·]*\d*(?:工程|行动)?)$/;
/** Four characters or more that are a mere metaphor or a scare quote. */
export const METAPHOR =
  /^(?:头等大事|关键少数|关键岗位|关键环节|一件事|第一责任人|第一棒|最先一公里|(?:前|后|上|中|下)半?篇文章|一家亲|双代会|[一二三四五六七八九十]委|[一二三四五六七八九十]个领域|政策红利|牛鼻子|两张皮|两手抓|硬骨头|紧箍咒|指挥棒|最后一公里|后半篇文章|重头戏|压舱石|稳定器|助推器|急难愁盼|拦路虎|绊脚石|卡脖子|天花板|必答题|选择题|开卷考|成绩单|路线图|时间表|施工图|任务书|主战场|主阵地|主力军|排头兵|领头雁|桥头堡|聚宝盆|摇钱树|定心丸|及时雨|一盘棋|一张网|一张图|一本账|一股绳|一竿子|半拉子|两难|顽瘴痼疾|.{0,4}综合[症征]|.{2,6}的[事人])$/;
/** What a phrase needs to be lifted into another article: a verb, a negation, a coordination. */
export const PREDICATE =
  /[、，；]|[要不必能有在为以]|就是|即是|[抓促保稳强优提创建打做拼干争赢补增扩治防控守筑聚谋融改转换腾破立引育兴惠减放管服敢善勇担当践悟学思做讲比看议评查纠送办解入进下走访联帮扶扛冲赶超夺胜攻克战护美富绿净亮畅通活新快实严细]/;
/** Names of campaigns and visions. */
export const VISION =
  /(?:行动|工程|战略|计划|模式|精神|理念|品牌|攻坚战|大会战|战役|活动|机制|工作法|[一-龥]{2,}(?:城市|强[省市县区镇]|之[都城乡州]|高地|样板|标杆|示范区|先行区|新区|新[城州乡市县区]))$/;
/** A number with an abbreviation: 五做并举, 三比三看, 六个一. */
export const NUMBERED = /^(?:[一-龥]{0,3}[一二两双三四五六七八九十百千][一-龥]{1,4}){1,4}$/;
/** Numbered abbreviations outside quotation marks. */
export const NUMBERED_BARE = /(?:[三四五六七八九十]大(?:攻坚战|战役|会战)|[三四五六七八九十]大攻坚(?:行动)?)/g;
/** Quoted words that can be reached: such a phrase is a target. */
export const REACHABLE =
  /^(?:[一-龥]{0,6}(?:红|过半|全年胜|精彩|出彩|翻番|倍增|双胜利|双丰收|清零|满堂彩|开门稳|开门好|保[一二三]争[一二三]))$/;

/** Words before quotation marks that make an award or an institution of what they hold. */
export const AWARDED = /(?:评为|授予|荣获|获评|获得|荣膺|命名为|称为|称号|评选|获|创建|争创|关注|扫描|点击)$/;
/** Words behind a formulation that make a longer name of it: 构建新发展格局先行区. */
export const LONGER = /^(?:先行区|示范区|试验区|先行示范|领导小组|委员会|研究|条例|办公室|主题教育|专项)/;

import { rows } from '../lexicon/words';
import moves from './moves.tsv?raw';

/** What may stand between a measure and its level: growth, attainment, bounds; a pattern a line, with a line of proof. */
export const MOVE_LINES: readonly { readonly pattern: string; readonly proof: string }[] = rows(moves).map(
  ([pattern = '', proof = '']) => ({
    pattern,
    proof,
  }),
);
export const MOVES = `(?:${MOVE_LINES.map((line) => line.pattern).join('|')})`;
/** What is done, as against who does it: 对外承包完成营业额…, but 全区完成投资…. */
export const WHAT_IS_DONE =
  /(?:项目|工程|承包|改造|建设|贸易|投资|产业|行业|业务|销售|工业|农业|服务业|收入|[人户]数|[额量值])(?:仅|只|已|均|分别)*$/;
/** Measures that are told in any unit, once a verb leads to the number: 人均期望寿命达83岁. */
export const ANY_UNIT = /(?:[数量率额度值]|人次|寿命|半径|时长|时间|周期|浓度|水平)$/;
/** What tells how much more or less it is than before. */
export const CHANGED = /同比|环比|进步|晋升|前移|跃升|前移|增加|减少|净增|净减|增长|下降|上升/;

/** A number in digits, or one in words of more than one word: 三百万吨, 二十余个; but 三个, 十项 and 百名 seldom measure. */
export const NUMBERED = /\d|^(?:百分之)?[一二两三四五六七八九十][一二三四五六七八九十百千万亿零〇]/;

/** Quantities that describe something other than performance. */
export const OTHER = /(?:等|参会|参加|会议|与会|分会场|第|党员|代表|委员|名|小时|分钟|年|月|日|(?<!人)次|(?<!销)号|余人|多人|条例|岁|版)$/;
/** The same, whatever verb stands before the level. */
export const COUNTS_PEOPLE =
  /(?:(?:发言|汇报|会议)时间要?|(?:报名|报考|参考|应考|实考|出席)人?数?为?|考生|参会|参加|会议|与会|分会场|党员|代表|委员|条例)$/;
/** Units whose number tells something by itself, where a measure stands before it and nothing behind. */
export const OPEN_UNIT =
  /(?:[个家项件起户例处套座所块栋台辆头只株宗批条张亩吨斤羽担艘支场列架口眼笔床份分枚尾棵粒片册幢盏克米间箱根孔门部匹峰]|公里|公顷|千瓦时?|兆瓦时?|千伏安|平方米|立方米?|标准?箱|TEU|[人场批样家户例][次]|[架艘列航班辆车台]次|[万亿][人名])(?:以上|以下|以内|左右|大关)?$/;
/** Times of something, not 人次, 场次 or runs of what is carried: 29836架次. */
export const TIMES = /(?<![人场架艘列航班辆车台批样家户例])次/;
/** What is worth telling how many times it was done. */
export const REPEATED =
  /^(?:检查|巡查|巡河|巡湖|巡林|巡护|抽检|抽查|监测|检测|走访|服务|培训|出动)|(?:检查|执法|巡查|监测|服务|诊疗|手术|出警|抽检|检验|检测|抽样|培训)$/;
/** What shows that a clause goes on behind another level: 申请量增长10%，达到2500件. */
export const BEHIND_ANOTHER = /\d[万亿]?(?:[%％个项家件户人名座处套台辆张亩吨]|个?百分点)(?:以上|左右)?，(?:累计)?$/;
/** Where a clause ends, or turns. */
export const ENDS = /^(?:[^一-龥A-Za-z\d]|以及|等(?=[一-龥]{0,6}(?:[，。；]|$))|的?(?:目标|任务|要求|底线|基础)|$)/;
/** How long or how large that is altogether, behind what is counted: 53个项目2800公里. */
export const ALTOGETHER = /^[约共]?\d+(?:\.\d+)?[百千万亿]*(?:公里|亩|平方米|人|户|亿元|千瓦)(?![一-龥])/;
/** A sum that tells of what kind those are that are counted behind it: 5000万元企业1家. */
export const SUM_AS_KIND = /^(?:以上)?[一-龥]{0,3}(?:企业|项目|工程)(?:[一-龥]{0,3}\d|数)/;
/** The same before a project that is named: 投资8000万元的产业园建设项目. */
export const SUM_OF_ONE = /^(?:以上)?的[一-龥“”]{2,20}?(?:项目|工程|企业|公司|园区|基地)(?=[，。；、]|$)/;
/** Behind a time or a length that tells of what kind a measure is: 24小时预报准确率超过88%. */
export const KIND_OF_MEASURE = /^[一-龥]{2,10}[率度数量额值](?:同比|达到?|超过?|为|已|均|提高到?|稳定在|保持在|不低于)*\d/;
/** How much of an aim another level reached: 完成年度销量500万吨目标的60%. */
export const OF_AN_AIM = /^[一-龥]{0,6}(?:目标|任务|计划|指标)的(?=\d|百分)/;
/** Behind a size by which a kind is told: 发展10亩以上片林. */
export const KIND_BY_SIZE = /^[一-龥]{1,4}(?=[，。；、]|$)/;
/** Those for whom something is done, between 为 and what is done: 为39家养老机构发放补贴483万元. */
export const FOR_SOME = /^[一-龥]{2,10}?(?:发放|兑现|落实|减免|争取|追回|退还|补贴|提供|办理)[一-龥]{2,14}\d/;
/** Those whom a sum is for: 发放234名老人补助金84万元. */
export const OF_A_SUM = /^[一-龥]{2,14}(?:金|款|费|补贴|补助|贷款|奖励)\d[\d.,]*[百千万亿]*余?元/;
/** What is counted, behind the number: 引进80个产业项目, 22个贫困村退出. */
export const OBJECT =
  /^[一-龥]{0,8}?(?:项目|企业|工程|市场主体|园区|基地|岗位|村|社区|平台)(?:(?:（[一-龥]{1,4}）)?[一-龥]{0,10}?(?:中心|站|点|室|场所|设施|广场)(?=[，。；、等]|$)|(?:全部)?(?:退出|出列|摘帽|脱贫)?)/;
/** The same to the end of its clause. */
export const ANY_OBJECT =
  /^(?!的|目标|任务)(?:“[^”，。]{1,8}”)?(?:（[一-龥]{1,4}）|(?![在并使让把对向])[一-龥A-Za-z‘’]){2,16}?(?=[，。；、！？）”]|$|[二三四五六七八九]是|[和及][一-龥]{2,6}工作(?:[，。；]|$))/;
/** Units of length, land and weight: a number of them right behind what was made of them is a level. */
export const MEASURED = /(?:公里|千米|米|亩|公顷|hm2|吨|t|担|平方米|立方米|千瓦)(?:以上|左右)?$/;
/** The measure behind its level: 90%以上的就业率, 50亿元的销售收入. */
export const MEASURE_BEHIND =
  /^的?[一-龥]{0,8}(?:收入|税收|利润|产值|总值|增加值|[效率额]|增长|增速|数量|就业|份额|创新)(?=[，。；、）]|$)/;
/** How much more, behind a level that its measure stands before: 吞吐量实现3%的增长. */
export const GROWTH_BEHIND = /^的(?:增长|增幅|增速|提升|提高|下降|降幅|水平|[增提降涨][长升高低幅]幅度)(?=[，。；、）！]|$)/;
/** What is as long or as large as it is. */
export const AS_IT_IS =
  /(?:长|高度|宽度|长度|深度|占地|距|行程|辖|宽|高|深|约|的|建筑面积|[岸域]|(?<!示范|优势|保护|园|产|景)区|守住|徒步|步行|红线|打好|抓好|推进|加快)$/;

/** A task told by its number: 4900户棚户区改造任务. */
export const TASK = /^(?:以上|左右)?的?[一-龥]{2,10}?(?:任务(?!书|清单)|(?<=率)目标(?=[，。；、的]|$))/;
/** Who passed an examination: 过一类线(213人), 600分以上(15人). */
export const PASSED = /[本专科类点档段批A-C]线(?:以上)?$|\d分以上$/;
/** Before what was only put forward or written down. */
export const PUT_FORWARD = /^(?:会上)?(?:(?:尚|共|仍|还)?需要?(?!求)|提出|推介|发布|出台|制定|印发|推出|下发|编制|列出)/;
/** How many there are of those who leave school or are counted with no more said of them. */
export const COHORT =
  /^(?:人数|(?:全[国省市县]|普通|高等|学校|高校|院校|大学|大中专|应届|本科|初中|高中|中考|高考|20\d\d届)*(?:毕业生|考生)(?:总量|总数|人数|规模)?也?|(?:现|共|仅)?有(?!望|条件|意愿|能力|需求)[^，]*)$/;
/** How many live somewhere, or could work. */
export const POPULATION = /(?:劳动力|人口|耕地|总户)(?:总[量数]|数)?$/;
/** How large something is that is built or planned. */
export const BUILT_AREA = /(?<!人均[一-龥]{0,6})(?:建筑|占地|用地|规划)(?:总)?面积$/;
/** Money laid out, and what shows behind it what was bought: 投资270万元，新购置了消防车. */
export const SPENT = /^(?:投资|投入|出资|筹资|自筹)(?:资金)?$/;
export const BOUGHT = /^(?:资金)?，?(?:新|为[^，。]{2,10})?(?:购置|购买|采购|配备|用于|维修)/;
/** Those who came, behind whom their number stands: 负责人等共40余人. */
export const AND_OTHERS = /等(?:人员|同志|代表|单位)?[共约计近]*$/;
/** What shows that those counted are only part of what is told: 100个项目中，已开工…; 15家企业负责人发言. */
export const OF_OTHERS = /^[一-龥]{2,12}中[，有已]|^[一-龥]{0,10}?(?:负责人|负责同志|代表|委员|成员|专家)/;
/** Before what was handed down as a task, in brackets beside what was reached: （省下达任务800套）. */
export const HANDED_DOWN = /（(?:国家|省|市|县|区|上级)?下达[^）]{0,8}$/;
/** Before what stands in brackets as the level of today, or before: （现为85%）. */
export const NOW = /（(?:现|原|目前)(?:有|为|是)?$/;
/** What is said or handed out to make something known: counts of it tell of zeal, not of what was attained. */
export const TO_MAKE_KNOWN = /(?:宣传|宣讲|资料|海报|折页|手册|短信|讲座|横幅|标语|传单|公开信|明白纸|倡议书|展板|条幅|问卷)[一-龥]{0,4}$/;
/** The same behind the number: 2000份宣传资料. */
export const MADE_KNOWN = /^[一-龥]{0,4}(?:宣传|资料|海报|折页|手册|传单|横幅|标语|问卷|公开信|明白纸)/;
/** What each has to pay. */
export const FEES = /(?:缴费|收费|筹资|补助|补贴)(?:档次|标准|基数)$/;
/** Parts of a work as its plan tells them, while nobody builds them: 隧道5座共3088米, 路基宽度26米; and the land that it takes: 共需征地1.8万亩. */
export const DESIGNED =
  /(?:隧道|桥梁|[特大中小]桥|立交|互通|收费站|服务区|涵洞(?:通道)?|[路车][基面道]宽度?|土石方(?:总?量)?)(?:\d+[座处个道])?[为共]*$|^共?需要?(?:征地|征收|拆迁)/;
/** Before parts of a work that somebody builds: 建成隧道5座、桥梁12座. */
export const BUILDS = /(?:建成|[新改扩]建|完成|贯通|开工|架设|修建|修复)[^。；]*$/;
/** What something costs, as long as nothing is told of a change. */
export const COSTS = /(?:成本|造价|概算|估算|预算价|限价|[概估]算总?投资)$/;
/** That it is fulfilled, right behind it: (3000亩造林任务)在3月底前完成. */
export const TASK_DONE = /^(?:[在于][^，。；]{2,8}?前?)?(?:如期|按时|全面|圆满|全部|要|已)*完成(?=[，。；]|$)/;
/** What shows that the numbers behind it count those who were honoured. */
export const HONOURED = /(?:表彰|授予|授牌|命名|评选出|评出)[^。；]{0,60}$/;
/** What shows that the numbers behind it tell of the day's own event. */
export const OF_THE_EVENT =
  /(?:此次|本次|这次|当天|当日|现场)共?(?:集中)?(?:开工|签约|竣工|推介|招聘|捐赠|发放|表彰|颁发|参加|参与)[^。；]*$|(?:此次|本次|这次|该|项目|工程)[^。；]{0,20}?共?涉及[^。；]{0,80}$/;
/** How far from a place something is, and no more: 对堤脚外200米范围内进行排查. */
export const WITHIN = /^(?:范围|[之以]?[内外](?:的|进行|开展|区域))/;
/** In how many respects: 从制度建设6个方面提出措施. */
export const ASPECTS = /^(?:方面|层面|环节|维度|角度|领域)/;
/** What those who were asked sent back: 回收问卷200多份. */
export const ANSWERS = /问卷(?:调查表?)?$/;
/** Of whom something else is told, by what they have behind them: 已完成复查的34家企业. */
export const OF_WHOM = /(?:完成|通过|参加|参与|未)[^，。；]{1,8}的$/;

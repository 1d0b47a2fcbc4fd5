import { QUOTED_CHARACTERS } from '../lexicon';
import { linesOf, oneOf } from './lines';
import noSlogans from './no-slogans.tsv?raw';

/** Ways in which quotations are built that are no slogans. */
export const NO_SLOGAN_LINES = linesOf(noSlogans);

/** Quoted words that are no slogan: names of periods, institutions, documents, gatherings. */
export const PROPER = new RegExp(`^${oneOf(NO_SLOGAN_LINES, 'proper')}$`);
/** Four characters or more that are a mere metaphor, a scare quote, an honour or a question. */
export const METAPHOR = new RegExp(`^${oneOf(NO_SLOGAN_LINES, 'metaphor')}$`);
/** What a phrase needs to be lifted into another article: a verb, a negation, a coordination. */
export const PREDICATE = new RegExp(
  `[、，；]|什么|至上|先[一-龥]{1,4}后|[高大重]于[一泰天]|到[手位家底边]|坚持|[之有]所|就是|还是|[一-龥]{2}与[一-龥]{2}|[${QUOTED_CHARACTERS}]`,
);
/** Names of campaigns and visions. */
export const VISION =
  /^(?:平安|美丽|法治|清廉|书香|秀美|健康|幸福|和谐|阳光)[一-龥]{2,3}$|大(?:发展|练兵|比武|讨论|走访|会战|整治|排查|攻坚|竞赛)$|(?:[一-龥]{2}面对面|行动|工程|战略|计划|模式|精神|理念|品牌|攻坚战|大会战|战役|活动|机制|工作法|[一-龥]{2,}(?:城市|强[省市县区镇]|之[都城乡州]|高地|样板|标杆|示范区|先行区|新区|新[城州乡市县区]))$/;
/** Things that are called by what stands in quotation marks before them: a platform, a hotline, a prize. */
export const OF_A_THING =
  /^(?:[一-龥]{0,4}(?:平台|热线|窗口|环节|篇章|板块)|大赛|杯|奖|号|栏目|专栏|公众号|APP|客户端|小程序|微信|频道|荣誉称号|称号|字样|横幅)/;
/** A number with an abbreviation: 五做并举, 三比三看, 六个一. */
export const NUMBERED =
  /^(?:(?:[一-龥]{0,3}[一二两双三四五六七八九十百千万][一-龥]{1,4}){1,4}|[一二两三四五六七八九十百]+[个项大条种类件场张](?:[一-龥]{2,6}|\d+))$/;
/** One of something, and no more: 一口清, 一张蓝图; not 一企一策, 一核两翼. Or something done a while: 歇一歇. */
export const ONE_ONLY = /^(?:一(?![个项][一-龥]{2})[^一二两双三四五六七八九十百千万]{1,3}|(.)一\1)$/;
/** A mere count: behind or before as many members it is nothing: 抓学习、抓整改、抓总结“三个环节”. */
export const COUNT = /^([一二两三四五六七八九十])(?:[个项大条种类件场张面重道把支股块套]|方面|重点)/;
/** How many of what is quoted behind it: 三个“始终坚持”. */
export const SO_MANY = /[两三四五六七八九十]个$/;
/** Things that are counted so, and no points of an abbreviation: 三个“国家级”品牌. */
export const THINGS = /^[一-龥]{0,8}(?:品牌|项目|基地|村|镇|县|企业|园区|平台|中心|称号|奖|单位|家庭|工程|系列|样板|试点)/;
/** What stands behind names of people whose case is told of: “陈、杨、周”案. */
export const OF_A_CASE = /^等?[一-龥]{0,4}案(?![例件])/;
/** A mere count of campaigns or of sides. */
export const COUNTED_CAMPAIGNS = /^[一二两三四五六七八九十]+(?:[大个项]专项(?:行动|整治|工作|任务)|个(?:方面|层面)|[大件项]民生实事)$/;
/** An abbreviation of three verbs or more without a number, as 放管服 is: 立改废, 建管护. */
export const VERBS_ONLY = /^[挂包帮联驻清减降放管服建养护立改废释招接落拆治归供产学研用办评查纠防控提增优引育留转融投促保]{3,5}$/;
/** What stands behind such an abbreviation. */
export const REFORM = /^(?:等)?(?:改革|专项|行动|工作|工程|机制|举措|一体|并举|活动)/;
/** What is done in three single verbs: 争抢转, 闯干拼. */
export const THREE_VERBS = /^[争抢转拼闯干赶超比创冲追快实严细]{3}$/;
/** What stands behind them: 的作风, 的精神. */
export const IN_THAT_SPIRIT = /^的?(?:作风|精神|劲头|状态|干劲|姿态|氛围|工作作风)/;
/** A campaign by a name of three characters: “强省会”战略. */
export const SHORT_CAMPAIGN = /^(?:发展)?(?:战略|行动|工程|计划)(?![一-龥]{0,2}[年期])/;
/** A campaign by its number: 护林4号. */
export const NUMBERED_CAMPAIGN = /^[一-龥]{2,4}\d{1,2}号?$/;
/** What makes parts of a campaign of what is quoted before its name: “…”、“…”两个“百日攻坚”. */
export const PART_OF_COUNTED = /^(?:[、和]?“[^”]{2,16}”)*[两三四五六七八九十]个“/;
/** What makes a passage of a speech of a long quotation. */
export const EXPOUNDED = /^的?(?:重要)?(?:论述|论断)/;
/** Single characters of faults in a row: 庸懒散慢. */
export const FAULT_CHARACTERS = /^[庸懒散慢虚粗浮拖推软等靠要假空冷硬横怕低小乱差脏怠滑贪奢浅僵私推绕卡难]{4,8}$/;
/** Things that are joined by a plus: 园区+基地+农户. */
export const SUMMED = /^[一-龥]{2,6}(?:[+＋][一-龥]{2,6})+$/;
/** Words before quotation marks that tell of something as a fault. */
export const AGAINST = /(?:杜绝|防止|避免|严防|防范|反对|破除|整治|纠正|克服)$/;
/** What something is the figure of: 招商是发展的“动力之源”. */
export const FIGURE_OF =
  /是[^，。；“”]{2,24}的(?:“[^”]{2,10}”[和与、](?:[^，。；“”]{2,12}的)?)*$|[^，。；“”]{2,12}的一[次场篇部剂把记堂道座]$/;
/** How somebody sees things: 企业视角, 用户思维. */
export const VIEW = /^[一-龥]{2}(?:思维|视角|本位|眼光|站位)$/;
/** Quoted words that something is done with: 以“春风化雨润无声”的情怀. */
export const WITH = /(?:以|用|拿出|发扬|弘扬|秉持|树立|坚持|锤炼|涵养)$/;
/** What stands behind them then: 的情怀. */
export const WITH_END = /^的[一-龥]{2,6}/;
/** What words of four characters or more are where this stands behind them: “才尽其用”的广阔空间, “国企姓党”政治本色. */
export const HELD_AS =
  /^(?:(?:“[^”]{2,24}”|、)*(?:[一两三四五六]条)?主线|的?(?:政治本色|理念|原则|导向|思路|总?方针|总要求)|的[一-龥]{0,4}(?:自觉|空间|环境|心态|勇气|担当|意识|态度|作风|精神|姿态|决心|格局|要求|氛围|责任感|信念|追求|情怀|毅力|劲头|干劲|魄力|韧劲|定力|敏锐))/;
/** Two halves with a dot between: a campaign by name, unless it is a show or a brand. */
export const DOTTED = /^[一-龥]{3,10}·[一-龥]{3,10}$/;
/** What makes a show or a brand of what stands before it. */
export const SHOWN = /^(?:主题)?[一-龥]{0,4}(?:展|晚会|音乐会|演出|品牌|大赛|书法|摄影|诗)/;
/** Numbered abbreviations outside quotation marks. */
export const NUMBERED_BARE =
  /([两三四五六七八九])[清拆查治改建送进比看问学评促整提抓讲][一-龥]{0,1}?\1[一-龥]{1,2}(?:\1[一-龥]{1,2})*(?=[，、。；”]|活动|行动|工作|专项|要求)|(?:[三四五六七八九十]大(?:攻坚战|战役|会战)|[三四五六七八九十]大攻坚(?:行动)?)/g;
/** What stands behind quoted words that makes them the name of a campaign, a model or an idea. */
export const CAMPAIGN =
  /^(?:、?“[^”]{2,16}”|等)*[一-龥]{0,8}?(?:活动|行动|战略|模式|工作法|工程|计划|理念|思路|战役|风暴|专项|攻坚|发展路径|建设)/;
/** Quoted words that can be reached: such a phrase is a target. */
export const REACHABLE =
  /^(?:[一-龥]{0,6}(?:红|过半|全年胜|精彩|出彩|翻番|倍增|双胜利|双丰收|清零|满堂彩|开门稳|开门好|保[一二三]争[一二三]|摘帽))$/;

/** Two numbers: an abbreviation, whatever it ends in: 三排查三清零. */
export const TWO_NUMBERS = /[一二两三四五六七八九十][一-龥]{1,3}[一二两三四五六七八九十][一-龥]/;
/** The title of a speech: 作题为“…”的报告. */
export const TITLED = /题为$/;
/** The topic of a talk: 作关于“…”的专题讲座. */
export const TOPIC = /(?:关于|围绕)$/;
/** What stands behind it then: 的专题讲座. */
export const TALK = /^的?[一-龥]{0,6}(?:报告|讲座|授课|党课|讲话|辅导)/;
/** What a speech is divided into, before the names of its parts and behind them: 讲话从“…”、“…”两大方面展开. */
export const DIVIDED = /(?:从|围绕|分为?)(?:“[^”]{2,40}”、?)*$/;
export const PARTS = /^(?:、?“[^”]{2,40}”)*(?:等)?[两二三四五六七八九十]+[个大]?(?:方面|部分|层面)/;
/** The first of several parts of a speech: what stands before it, and that another follows. */
export const FIRST_PART = /(?:讲话|发言)(?:分别)?从$/;
/** What is reached, as a goal by name: 实现“四个确保”目标. */
export const REACHED = /(?:实现|达到)(?:“[^”]{2,16}”、?)*$/;
/** What stands behind it then: 目标. */
export const AS_GOAL = /^(?:“[^”]{2,16}”)*(?:规划|工作|奋斗|发展)?目标/;
/** Words before quotation marks that give a short name: （以下简称“小组”）. */
export const CALLED_SHORT = /(?:[简下统]称|代称|又名|化名)(?:为|：)?$/;
/** Words before quotation marks that make an award or an institution of what they hold. */
export const AWARDED =
  /(?:(?:评为|授予|荣获|获评|获得|荣膺|命名为|称为|称号|评选|获|创建|争创|关注|扫描|点击|上榜|入选|入围|跻身)|(?:授予|荣获|获得|颁发|评选)[^“”，。；]{0,24}的)(?:“[^“”]{2,30}”(?:、|和|及|以及)?)*$/;
/** What stands behind words that are awarded, or that name things of a list: “…”和“…”等称号, “…”等十个项目. */
export const NAMED_SO = /^(?:(?:、|和|及|以及)?“[^“”]{2,30}”)*(?:等)?[一-龥]{0,6}(?:荣誉|称号|奖项)|^等[^，。；“]{0,16}项目(?!建设|化)/;
/** Figures that rise and fall, counted: 三升一降. */
export const RISES =
  /^(?:[一二两双三四五六七八九十]+个?(?:大幅|明显|显著|持续|双)?(?:上升|下降|增长|提升|好转|升|降)[、，]?){2,}$|^[一二两双三四五六七八九十]+(?:上升|下降|增长|升|降)$/;
/** What must not happen, in a row: a state that can be reached. */
export const NEVER_HAPPENS = /^(?:不(?:发生|出现)[^、，；]{2,24}(?:[、，；]|$)){2,}$/;
/** What is told of as cleared, and no policy: 隐患动态清零. */
export const CLEARED = /(?:企业|线索|问题|隐患|案件|积案|人员|家庭|任务|事项|台账|存量|风险|图斑|水体|项目)$/;
/** The title of a document: what is named in it is not said. */
export const DOCUMENT = /《[^《》\n]{2,90}》/g;
/** Words behind a formulation that make a longer name of it: 构建新发展格局先行区. */
export const LONGER =
  /^(?:(?:发展)?(?:先行区|示范区|试验区|样板区|引领区)|先行示范|领导小组|委员会|研究|(?:工作|推进|部署|电视电话|视频|专题)+会|条例|办公室|团(?!结)|主题教育|专项)/;

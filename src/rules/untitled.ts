import { words } from '../lexicon';
import { linesOf, oneOf } from './lines';
import untitled from './untitled.tsv?raw';

/** Words by which names without titles are known. */
export const UNTITLED_LINES = linesOf(untitled);
const one = (kind: string): string => oneOf(UNTITLED_LINES, kind);

/** Where a clause begins that may open with a name. */
export const CLAUSE_STARTS = words([
  ...'，。；：、！？\n“ 由向',
  ...'会上 随后 最后 首先 会议由 还有 领导和 推定 增补 任命 免去 选举 补选 推选 罢免 撤销 接受 追授 追记 聘任 聘请 推荐 通过了 听取了 肃清 接收 吸收'.split(
    ' ',
  ),
  ...'劳模 模范 获得者 先进工作者 先进个人 表彰的 获奖的 称号的'.split(' '),
]);

/** Frequent family names that are no words by themselves. */
export const ONLY_FAMILIES =
  '王李刘陈杨赵吴徐孙朱胡郭罗郑梁宋韩冯邓曹彭曾肖袁潘蒋蔡贾魏薛叶阎余杜戴夏钟汪田姜范姚谭廖邹陆郝崔邱秦江史顾侯邵孟龙段钱尹黎乔';

/** What people are honoured as; one name may stand behind it. */
export const HONOUR = /劳模|模范|获得者|先进/;

/** Verbs that only a person does, directly behind the name. */
export const SUBJECT_VERB = new RegExp(`^${one('subject-verb')}`);

/** What only a person does, whatever the name looks like. */
export const ONLY_PERSONS = /^(?:当选|不再担任|不再任)/;

/** People appointed, dismissed, elected or honoured: 任命张明为…, 免去李方的…, 其中王平等8人. */
export const APPOINTED = new RegExp(
  `${one('appoints')}((?:\\p{Script=Han}{2,4}、){0,12}\\p{Script=Han}{2,4}?)(?=同志|为(?!了)|第[一二三四五六七八九十]+届|的[^，。；]{2,40}?职务|因[^，。；]{2,12}?辞去|辞去|[两二三四五六七八九十\\d]{1,3}[位名]\\p{Script=Han}{2,12}(?:委员|代表|[长师员])|等\\d+[人名]|等[一二三四五六七八九十]+[人名]|担任|任\\p{Script=Han}{2,12}[长记任员])`,
  'gu',
);

/** One who stands for many that are honoured: 和王平等30个先进个人. */
export const HONOURED_MANY =
  /(?<=[，、和及对向给予])((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3}?)(?=等(?:\d+|[二三四五六七八九十]{1,3})(?:[名位]|个[^，。；]{0,12}(?:个人|标兵|工作者|能手)))/gu;

/** Those who give something up: 关于李方、王平两位同志辞去委员职务的决定. */
export const RESIGNED =
  /(?<=关于(?:接受)?|[，、和]|以及)((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3}?)(?=(?:等?(?:\d{1,2}|[两二三四五六七八九十]{1,3})[位名])?(?:同志)?(?:因[^，。；]{2,12})?辞去)/gu;

/** Those whose bad influence is to be rooted out: 肃清张明恶劣影响. */
export const ROOTED_OUT =
  /(?<=肃清)((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3}?)(?=(?:等人)?(?:的)?(?:恶劣|不良|负面|流毒|案)\p{Script=Han}{0,6}|流毒)/gu;

/** People whose words or deeds are told: 学习了张明在大会上的讲话, 通报了李方案. */
export const CITED =
  /(?:(?:传达|学习|通报)了?|(?<=(?:传达|学习|通报)[^。；]{2,90}[，、和及]))(\p{Script=Han}{2,4}?)(?=(?:同志)?(?:近期|近日|最近)?(?:就|关于)[^，。；]{2,30}的?(?:重要)?(?:论述|讲话|指示|批示)|(?:同志)?在[^，。；]{3,40}(?:上|时|期间)的?(?:系列|重要)*(?:讲话|指示)|等?人?(?:严重)?违[纪法])|(?<=(?:学习|聆听|观看|宣传)了?)((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3}?)(?=同志|等|[\d两二三四五六七八九十]{1,2}[名位]|的?(?:先进|英模|感人|典型)?事迹)(?=[^，。；、]{0,18}事迹)|(?<=《(?:中共)?[^《》，。]{0,20}关于(?:给予|追授|表彰|任免)?)(\p{Script=Han}{2,3})(?=等(?:\d{1,2}名?)?同志)/gu;

/** Further people of the same decision: ，李方、王平为我校副校长. */
export const APPOINTED_TOO =
  /(?<=^|[，；。])((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3})(?=(?:等\d{1,3}[人名](?:同志)?)?(?:(?:当选)?为|担?任)(?:我|本|该)?[^，。；为]{0,16}(?:书记|主任|长|委员|主席|顾问|理事|监事)(?:（[^）]*）)?[，；。、]|的[^，。；]{2,40}?[长任记员席师]职务[，；。])/gu;

/** Those who speak, with where they come from. */
export const SPEAKERS_OF_UNITS =
  /(?<=^|[，。；：\n])([^，。；：\s“”《》（）]{5,60}?)(?:先后|分别|依次)?(?:代表[^，。；]{1,24})?(?:[作做]了?[一-龥]{0,8}发言|(?:在[一-龥]{1,4}上)?发了言)/g;

/** Where a speaker comes from, and the name. */
export const UNIT_AND_NAME = new RegExp(`^(\\p{Script=Han}{1,16}${one('unit')}的?)\\p{Script=Han}{2,3}$`, 'u');

/** Where several speakers come from: 云溪中学的王大平和李小方. */
export const UNIT_OF = new RegExp(`${one('unit')}的\\p{Script=Han}{2,3}$`, 'u');

/** Labels of minutes: 主持人：张明. */
export const MINUTES = /(?:主持人?|出席人?员?|列席人?员?|缺席人?员?|请假人?员?|参加人?员?|参会领导|出席领导|汇报人|发言人|主讲人?)[:：] ?/g;

/** 同志 behind a name; 负责同志, 领导同志 are nobody. */
export const COMRADE =
  /\p{Script=Han}{2,4}(?:(?<!负责|领导|主要|分管|有关|相关|老|女|各位|当选|其他)同志|(?<=(?:[班级系院）]|由)\p{Script=Han}{2,3})(?<!各位|全体|部分|优秀)同学)/gu;

/** Names of a heading before a role verb: 陈明李小方出席. */
export const HEADING_RUN = /(?<=^|[ ，、\n讲话席持加]|并讲话)([\p{Script=Han}·]{2,24}?)(?:分别)?(?:主持|出席|讲话|参加|列席)/gu;

/** 等7名委员: people, not things, are counted. */
export const COUNTED =
  /^等(?:\d{1,3}|[二三四五六七八九十]{1,3})(?:[名位人](?!次|额)|个[^，。；]{0,10}(?:个人|标兵|工作者|能手))|^(?:\d{1,3}|[两二三四五六七八九十]{1,3})[名位](?=委员|代表|同志|职工|企业家|专家|劳模)/;

/** One leader stands for all: 王明等县领导出席. */
export const OF_LEADERS =
  /^等(?:在家的?)?老(?:领导|干部|同志|党员)|^等(?:在家的?)?(?:[省市县区州旗盟镇乡校院局]|党和国家|(?:[省市县区州旗盟]委)?班子)(?:领导人?|成员|(?:委|政府|党委)领导)/;

/** Places are counted, not people: 五个县. */
export const PLACES_COUNTED = /^(?:等|[和及与][一-龥]{2,4}?等?)?[一二三四五六七八九十\d]+个?[县市区旗州镇乡村]/;

/** Marks and words behind which a name may begin. */
export const NAME_BEGINS = /[，。；：、！？\n“由和与请念学对以随授记免举委局部厅院校班场厂司站所镇乡村心会队了实彻习]/;

/** Behind what is left of a post whose bytes are lost: 专题会？？h长高文，. */
export const BEHIND_RUIN = /(?<=(?:[a-z]|[ūúǔùāáǎàēéěèīíǐìōóǒòü]）)长)(\p{Script=Han}{2,3})(?=[，、])/gu;

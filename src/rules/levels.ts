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
export const CHANGED = /同比|环比|进步|晋升|前移|跃升|增加|减少|净增|净减|增长|下降|上升/;

/** A number in digits, or one in words of more than one word: 三百万吨, 二十余个; but 三个, 十项 and 百名 seldom measure. */
export const NUMBERED = /\d|^(?:百分之)?[一二两三四五六七八九十][一二三四五六七八九十百千万亿零〇]/;

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
/** That it is fulfilled, right behind it: (3000亩造林任务)在3月底前完成. */
export const TASK_DONE = /^(?:[在于][^，。；]{2,8}?前?)?(?:如期|按时|全面|圆满|全部|要|已)*完成(?=[，。；]|$)/;

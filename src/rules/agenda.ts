import agenda from './agenda.tsv?raw';
import verbs from './agenda-verbs.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words of what a meeting did; their kind is the verb as readings name it. */
export const AGENDA_VERB_LINES = linesOf(verbs);
/** Words before and behind these verbs. */
export const AGENDA_LINES = linesOf(agenda);
const one = (kind: string): string => oneOf(AGENDA_LINES, kind);
const VERBS: ReadonlyMap<string, string> = new Map(AGENDA_VERB_LINES.map(({ kind, pattern }) => [pattern, kind]));

/** @returns the verb that a word of the list stands for, or the word itself */
export const verbOf = (word: string): string => VERBS.get(word) ?? word;

/** Verbs whose object is an item wherever they stand in a sentence that tells; the others only where a clause of the meeting begins. */
export const ANYWHERE = /^(?:传达|听取|审议|通报|汇报|审议通过|传达学习)$/;
/** Verbs of decisions, which say by themselves who does it. */
export const VOTED = /^(?:表决|讨论|研究并)通过$/;

/** What is studied and put into practice: a purpose, where it is not the meeting itself that does so. */
export const PRACTISED = /^(?:深入)?学习贯彻$/;
/** Before what a meeting did, behind its being convened. */
export const CONVENED_JUST = /(?:召开|举行)[^，。；]{2,60}(?:会议?|学习)，$/;
/** The next thing that the meeting did: 召开会议，学习贯彻全会精神，听取汇报. */
export const NEXT_DONE =
  /^[^，。；]{2,80}(?:，[^，。；]{0,40}(?:会议|大会|全会)[^，。；]{0,20}精神)?，(?:分析|认真|专题)?(?:听取|研究(?:部署|讨论|审议)?|审议|讨论|传达|通报|总结|安排部署|部署(?!会))(?!推进)/;
export const BY_MEETING = /(?:^|[，。；])(?:本次|此次)?(?:会议|大会)(?:还|首先)?$/;

/** What a meeting passes, behind a comma: 通过《…》, and not 通过整治行动，提升…. */
export const DECIDED = /^关于|^[^，。；]*(?:《|决议|决定|办法|名单|报告|方案|草案|选举|议程|公报|章程)/;

/** Verbs of one who reads to the others: behind a person too they tell what all learned. */
export const LED = /^(?:领学|组织学习)$/;
/** What 安排 alone is done with: an item only where it is work. */
export const WORK = /^[^，。；]{0,40}(?:工作|任务|事宜|事项)(?:方向|重点|要点)?(?:[，。；]|$)/;
/** Verbs of one who lays out for the meeting: 张立新安排部署下步工作. */
export const LAYS_OUT = /^(?:安排部署|部署安排|安排布置|研究部署|总结|总结回顾|总结评价|回顾总结|分析总结)$/;
/** Before 学习: somebody takes the others with him. */
export const LEADS_OTHERS = /(?:带领|组织|领着)[^，。；]{0,24}?(?:一起|共同|集体|认真)*$/;

/** Such a word with an object behind it. */
export const ITEM = new RegExp(
  `(${[...VERBS.keys()].join('|')})(?:并重申|并学习|并讨论|并(?:主持|组织|带领)学习|贯彻(?=了))?(?:了)?(?=[一-龥“《\\d])`,
  'g',
);

/** What stands right before a verb that begins a clause. */
export const BEGINS = new RegExp(`(?:^|[，、；。：\\n ]|[，；。]要|${one('before')})$`);

/** Words behind a verb that make it a noun or a purpose: 汇报会, 学习贯彻, 研究院. */
export const NOUN = new RegExp(`^${one('noun')}`);

/** 对…进行部署, 就…作汇报. */
export const BY_PREPOSITION = new RegExp(
  `(?<!报告)(?:对|就|围绕|(?<=逐一|分别)将|(?<=会议还?|，还)将(?=[^，。；：]{2,70}(?:进行|开展)了))([^，。；：]{2,70}?|(?<=^会议[就对])[^。；：了对]{2,90}?)(?:(?:进行|开展|展开){1,2}了?|(?<!工)作了?|做了?|(?<!工)作出了?|做出了?|(?<=工作|事宜|事项|任务)(?=安排部署|研究部署|部署安排)|(?=再[一-龥]{2}(?:、再|[，。])))(?:再[一-龥]{2}、)*(?:${one('manner')}[的、]?)*(安排部署|研究部署|部署|布署|安排|布置|通报|汇报|研究|讨论|审议|表彰|总结(?!讲话)|传达学习|学习(?=[，。；]|并|和交流|、交流))`,
  'g',
);

/** What others hold or would do, and is no item of the meeting: 大家表示，要全面研究形势. */
export const OTHERS_SAY =
  /(?:大家|人员|代表们?|委员们?|同志们?)(?:一致|纷纷)?(?:表示|认为|提出|建议)，[^。]*$|要求(?:各|全|相关|有关)[^。]*$/;

/** What is still to be done, told in points, or was done before the meeting. */
export const TO_DO = /(?:(?:^|[，。；])会后(?![^。]{0,30}(?:召开|举行))|下一步|今后)，?要?[^。]*$/;
/** What is done at all times or was done before the meeting, or is only what it was held for: 为传达…，区疾控中心召开…. */
export const NOT_THERE = /每[年季月周][^，。；]{0,8}$|^(?:会前|会议开始前)，|(?:^|[：）】 讯电])为了?[^。；]*$/;
/** Words with which the clause has come to the meeting. */
export const COME_TO = /召开|举行|会议|大会|会上|\d日/;

/** How many were praised. */
export const PRAISED = /\d+[个名家][^，。；]{2,30}?(?=(?:受到|获得)了?(?:通报)?(?:表扬|表彰))/g;

/** Before such an item: what is still to be done. */
export const TO_COME = /(?:将|将要|拟|提请)[^，。；]{0,12}$/;

/** Who spoke: 三个镇作交流发言. */
export const SPOKEN =
  /(?:^|[。，；])(?:会上，|随后，|会议期间，)?([^。；：，]{2,90}?)(?:分别|依次|先后|围绕[^，。]{2,30}|就[^，。]{2,40}|结合[^，。]{2,30}|在会上|现场){0,2}(?:(?<!工)作|做|进行)了?[^，。；]{0,14}?(交流发言|表态发言|典型发言|大会发言|发言)|(?:^|[。，；])([^。；：，]{4,60}?等)(发了言)|(?:^|[。，；])([^。；：，]{4,40})(发言交流)|(?:^|[。，；])(?:会上，)?([^。；：，]{3,60}?)(?<![作做行了])((?:表态|交流|典型|述职)发言)(?=[。，；])|(?:^|[。，；])(?:会上，)?([^。；：，]{2,80}?)(?:分别|依次|先后|现场|上台|先后上台|一一|逐一|轮流)+(发言)(?=[。，]|了)/g;

/** Objects that say nothing. */
export const NO_ITEM =
  /^先进经验|^(?:大家|各位|与会人员)的?(?:工作)?(?:汇报|发言|意见)|^(?:此次|本次|这次)[^，《]*会议?$|^(?:其他事项|其它事项|了?其他|有关汇报|相关汇报|汇报|会议|大会|工作汇报|发言|电视电话会议|视频会议|说明|[有相]关(?:会议|文件)?(?:精神|工作(?:情况)?(?:的?汇报)?|情况(?:的?汇报)?|(?:工作)?事[项宜])|讨论情况|其[他它](?:事宜|工作(?:事[项宜])?)|各(?:部门|单位|县区|区县|镇街|乡镇|地|方面|科室)的?(?:工作)?汇报|大会上?|会议上?)$|^[和并](?![一-龥]{2}[县市区])|(?:发言|意见|汇报|讨论|讲话)后$|时(?:列席|参加)/;

/** What is always studied behind a document: 研究县政府初步贯彻意见. */
export const NO_STUDY =
  /^(?:[我全本]?[省市县区州镇院校局行](?:政府|委|人大|政协)?|兵团|集团|公司)?(?:初步)?贯彻(?:落实)?(?:的|工作)?(?:意见|措施|举措)/;

/** What stands before 学习 or 传达 where they are part of a name: 述职, 系列. */
export const PART_OF_NAME = /(?:的|关于|重要|系列|上|专题|述职|工作)$/;
/** What stands before them where they are no part of one, though it ends so: 专题学习. */
export const PART_OF_NONE = /(?:专题|会上)$/;

/** Words with which the clause tells of the meeting. */
export const OF_MEETING = /召开|举行|会议|会上|大会|学习/;

/** 听取…汇报后: the item ends before 后. */
export const AFTERWARDS = /^.*?(?:汇报|报告|介绍|通报)(?:（[^）]{1,8}）)?(?=后(?:$|作|发表))/;

/** The words with which a clause leads over to the next. */
export const LEADS_OVER = /(?:(?:并|和)(?:强调|指出|要求|提出)[^，。；：]{0,8}：|并|、|还|同时)$/;

/** Behind those who spoke: how, and of what. */
export const HOW_SPOKEN = /(?:分别|依次|先后|就|围绕|结合).*$/;
/** Before them. */
export const WHEN_SPOKEN = /^(?:会上|随后|其中|会议还?邀请了?)/;
/** Words in their place that are no speakers. */
export const NO_SPEAKER = /听取|会议|[与和及]$|^作(?:工作|了)|^(?:要|他|她|大家)|^(?:随机|现场)?(?:抽[点取选查]|点名)|积极$|踊跃$/;

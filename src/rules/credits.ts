import { LABEL_WORK, PAPER, REPORTER, WORK } from './works';

/** One or more kinds of work before a colon: 记者/张三, 责编、校对:李四. */
export const LABEL = new RegExp(`(${LABEL_WORK}(?:[、/&｜|丨和 ]${LABEL_WORK})*)(?:（[^）]{1,6}）)?[:：/丨|｜ ]+`, 'gu');

/** （记者 张明 李方）. */
export const BYLINE = new RegExp(
  `[（(【\\[](?:来源[:：][^（）]{0,24}?[ ；;，])?((?:\\p{Script=Han}{1,14}(?:社|报|台|网|中心|传媒|日报|晚报))?${WORK})[:：/ ]*((?:\\p{Script=Han}{1,4}[·]?)+(?:[、， /]+(?:${WORK})?[:：/ ]*[\\p{Script=Han}·]+)*)(?:文?[/]?摄|报道|文|图)?[）)】\\]]?`,
  'gu',
);

/** Without brackets, behind the last full stop: …坚实基础。记者张明. */
export const GLUED = new RegExp(
  `(?<=[。！”])[（(]?((?:\\p{Script=Han}{2,16}(?:社|报|台|网|中心|传媒))?(?:全媒体|融媒体?|本报|本网|本台)?(?:记者|通讯员))[:： ]?([\\p{Script=Han}、，·  ]{2,40})[）)]?(?:文/图|摄影报道|报道|摄)?[）)]?$`,
  'gmu',
);

/** With a colon, behind the last full stop: …坚实基础。图文：张明. */
export const LABELLED_LAST = new RegExp(
  `(?<=[。！”） ])(${WORK})[:：/|] ?(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,4})(?=$|[ <（(|]|${WORK}[:：])`,
  'gmu',
);

/** A dateline without brackets: 本报5月17日讯 全媒体记者张云梅报道. */
export const DATELINE = new RegExp(
  `讯[】\\]）]? ?((?:\\p{Script=Han}{2,8}(?:报|台|网|中心))?${WORK})[:： ]?((?:\\p{Script=Han}{2,9}[、， ]){0,5}?\\p{Script=Han}{2,9}?)(?:摄影)?报道`,
  'gu',
);

/** Reporters of several kinds at the head of a line, before where it comes from: 记者 张明 通讯员 李方 本报讯. */
export const BEFORE_DISPATCH = new RegExp(
  `^(${REPORTER})[:： ](\\p{Script=Han}{2,3}(?:[、 ](?:${REPORTER}[:： ])?\\p{Script=Han}{2,3}){0,5}) (?=\\p{Script=Han}{2,6}[讯电])`,
  'gmu',
);

/** A line of work and names with nothing between: 云台日报记者张明. */
export const GLUED_LINE = new RegExp(
  `^[（(【\\[□■◆●◎]?((?:${PAPER})?(?:${REPORTER}|责任编辑|责编|编辑|终审))(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3})*)[）)】\\]]?$`,
  'gmu',
);

/** Behind a dateline, before the day: 本报讯 市融媒体中心记者张明 李方 9月12日. */
export const BEFORE_DAY = new RegExp(
  `(?:讯 ?|^(?!\\p{Script=Han}{0,6}讯)(?=${PAPER}${REPORTER}))((?:\\p{Script=Han}{2,8}?)?${REPORTER})[:： ]?(\\p{Script=Han}{2,6}?(?:[、 ]\\p{Script=Han}{2,3}){0,3}?) ?(?=$|\\d{1,2}[月日]|日前|近日|昨[天日]|今[天日])`,
  'gmu',
);

/** A line of reporters, and from where they report: 云台网记者 张明 通讯员 李方 云台报道. */
export const REPORT_FROM = new RegExp(
  `^((?:${PAPER}|\\p{Script=Han}{2,4}网)?${REPORTER})[:： ](\\p{Script=Han}{2,3}(?: (?:通讯员 )?\\p{Script=Han}{2,3}){0,4})(?: \\p{Script=Han}{2,5}| ?摄影)报道[:：]?$`,
  'gmu',
);

/** As in Taiwan: 记者张明、李方/综合报道. */
export const REPORTED =
  /(?<=^|[【\[（(](?:[\d/]{1,6})?)((?:校园|特派|本报)?记者) ?(\p{Script=Han}{2,3}(?:[、 ]\p{Script=Han}{2,3}){0,3})(?=[/／]?\p{Script=Han}{0,6}报[道导](?:$|[】\]）)]))/gmu;

/** 【记者张明通讯员李方云台报道】. */
export const REPORTS_FROM =
  /(?<=[【（(]|通讯员\p{Script=Han}{2,3}|记者\p{Script=Han}{2,3})((?:本报|特约)?(?:记者|通讯员))(\p{Script=Han}{2,3})(?=通讯员|[】）)]|\p{Script=Han}{2,3}报道[】）)])/uy;

/** Reporters behind others in brackets: （张明 通讯员 李方）, （张明见习记者李方）. */
export const NAMED_THEN = new RegExp(
  `(?<=[（(]\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,2}[、， ]{0,2})(${REPORTER})[:： ]?(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,3})(?=[）)])`,
  'uy',
);

/** □记者 张明 报道. */
export const SQUARED = new RegExp(
  `(?<=^|[□■◆●○◎])[ ]?((?:\\p{Script=Han}{2,8}(?:报|台|网))?${WORK})[:： ]*(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,2}) ?报道`,
  'gmu',
);

/** Names before the kind of work: （王立 记者张明）. */
export const NAMED_FIRST = new RegExp(
  `[（(](?!全媒|融媒|新媒|本[报网台]|见习|实习|特约|首席)(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3})*)(?:[、， ]+|(?<![报台网社站刊心])(?=${REPORTER}\\p{Script=Han}{2,3}[）)]))(?=${WORK}[:： ]?\\p{Script=Han}{2,3})`,
  'gu',
);

/** Names behind the last full stop of the body, with nothing else: …坚实基础。王明 李方. */
export const LAST = /(?<=[。！”] ?)(\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3}){0,2})\s*$/gu;

/** Names in brackets behind the last full stop, with no word of what they did: （李方 王平）. */
export const BARE =
  /(?<=(?:^|[。！”？]) ?)[（(](?:[\p{Script=Han}]{1,14}(?:中心|办公室|办|局|台|社|站|部|委|网|报|校|院|室|所|处|科|公司|煤矿|集团|[镇乡县区]|街道)[:： 　]|[\p{Script=Han}]{1,14}?(?:中心|办公室|办|局|台|社|站|部|委|网|报|校|院|室|所|处|科|公司|煤矿|集团|[镇乡县区]|街道))?([\p{Script=Han}·]{2,4}(?:[ 、，/]+[\p{Script=Han}·]{2,4}){0,3})(?:[）)](?=\s*$|[？?|\s]*$|\s*[（(]|\d{1,2}月\d)|$)/gmu;

/** Names behind a square at the end: …坚实基础。□张明 李方. */
export const SQUARED_LAST = /(?<=[。！”？] ?)[□■◎◇] ?(\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){0,3})\s*$/gmu;

/** Names in a line of their own: □张明 李方. */
export const ALONE = /^[□■◆●◎○◇] ?(\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){0,3})$/gmu;

/** Names in a line of their own, right behind the body. */
export const NAMES_ONLY = /^(\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3}){1,2}|\p{Script=Han}{3})$/gu;

/** An office and a name in a line of their own, right behind the body: 青山煤矿 李方. */
export const OFFICE_LINE =
  /^[（(]?\p{Script=Han}{1,14}(?:中心|办公室|[办局台社站部委网报校院室所处科]|公司|[煤矿厂]|集团|[镇乡县区村]|街道|社区|中学|小学|大学)[ :：](\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){0,2})[）)]?$/gu;

/** An office and a name with nothing between: 东河街道武馨. */
export const OFFICE_AND_NAME = /^\p{Script=Han}{2,14}?(?:街道|[镇乡局委办部处科室站所校院队联]|中心|社区|公司|集团)(\p{Script=Han}{2,3})$/u;

/** Names in brackets in a line of their own within the body: （张立新）. */
export const BRACKETED_NAMES = /^[（(](\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){1,2}|\p{Script=Han}{3})[）)]$/gmu;

/** A line behind the body that tells who sent it: 时报讯（记者 张明）. */
export const DISPATCH_LAST = new RegExp(
  `(?<=^\\p{Script=Han}{2,8}[讯电])[（(](${REPORTER})[:： ]?(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,3})[）)]$`,
  'gu',
);

/** Names in brackets behind a dateline, with no word of what they did: 本网讯（张明 李方）. */
export const DISPATCHED =
  /(?<=(?:[讯电]|消息) ?)[（(](?:\p{Script=Han}{4,14} )?(\p{Script=Han}{2,4}(?:[ 、，]+\p{Script=Han}{2,4}){0,3})[）)]/gu;

/** Names behind what they did, in brackets: （办公室 文/张明 图/李方）. */
export const BEHIND_WORK = /(?<=[（( ](?:文字|文|图片|图|摄影|摄)[/／] ?)(\p{Script=Han}{2,3})(?=[）)、，/／ ])/gu;

/** Who took a picture: 任一 摄. */
export const TAKEN = /(?<=[。 ）》□■]|^|[（(][^（）()]{0,24}(?:现场|会场|照片|图片))(\p{Script=Han}{2,3}) ?(摄|供图)(?=[）)]?$|[）) ])/gmu;

/** Who took a picture, without separators: 宋广周军/摄. */
export const TAKEN_BY = /(?<=[。！？）” ]|^)(\p{Script=Han}{4,6})\/(摄)/gmu;

/** Names before what they did, each in turn: 李方/文 王平/图. */
export const BY_TURNS =
  /(?<=^|[（(、， ])(\p{Script=Han}{2,3}(?:[、 ]\p{Script=Han}{2,3}){0,3}) ?\/ ?(文图|文|图|摄影|摄|审核|审|编辑|校对|视频)(?=[）)、， ]|$)/gmu;

/** Names and what they did, in brackets: （张明 李方 文/图）. */
export const DID_BOTH =
  /[（(](\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){0,3}) (文[/／][图摄]|[图摄][/／]文|文图|图文|摄影报道|供稿|供图)[）)]/gu;

/** A line for each: 卢明|图片. */
export const WORK_BEHIND = new RegExp(`^(\\p{Script=Han}{2,3}) ?[|｜丨] ?(文编|文案|图片|${WORK})$`, 'gmu');

/** A person in the place of the source: 来源：李春影. */
export const SENDER =
  /(?<=来源[:： ]+(?:\p{Script=Han}{2,3} )?)(\p{Script=Han}{2}[^\P{Script=Han}网报台社局办部委站院会区县市镇号])(?=(?: \p{Script=Han}{3})? *(?:阅读|浏览|点击)| *$| {2}| *(?:作者|编辑))/gmu;

/** What else a line of credits tells: where the report came from, how often it was read. */
export const OF_THE_PAGE = /(?:信息|稿件|文章|图片)?来源|发布|浏览|点击|阅读|时间|关注|人气|热度|语音|朗读|下载|收藏|分享|打印|字[体号]/;

/** A name, or one that is padded: 侯 阳. */
export const PART = /(?<!\p{Script=Han})\p{Script=Han} {1,2}\p{Script=Han}(?!\p{Script=Han})|[^、， /：:]+/gu;

/** A line that holds nothing but a kind of work: 记者. */
export const LABEL_LINE = new RegExp(`^(${REPORTER}|责任编辑|责编|编辑|作者|审核|校对|监制|摄影)[:：]?$`, 'u');

/** A line that may hold nothing but names. */
export const NAME_LINE = /^\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}){0,3}$/u;

/** A name and another's work with nothing between: 张明编辑李方. */
export const NAME_AND_WORK = new RegExp(`^(\\p{Script=Han}{2,3})(${WORK})(\\p{Script=Han}{2,3})$`, 'u');

/** A kind of work alone, and with a name behind it. */
export const WORK_ALONE = new RegExp(`^(${WORK})$`, 'u');

export const WORK_AND_NAME = new RegExp(`^(${WORK})(\\p{Script=Han}{2,3})$`, 'u');

/** What people do is no name: 首席记者. */
export const WORKERS = /(?:记者|通讯员|编辑|实习生|信息员|管理员|平台|编辑部|工作室|小编)$/;

/** A short word behind a label that is an office: 市残联. */
export const OFFICE =
  /^(?:宣传|党政|综合|办公|政工|新闻|信息|组织|融媒)|^[省市县区镇乡州旗本我](?:\p{Script=Han}{1,2}[联协社报台网组宣]|宣|融媒)/u;

/** A line that holds nothing but what stands in brackets. */
export const BRACKETED = /^[（(【][^（）()【】\n]{2,60}[）)】]$/;

/** Labels of people; the others of a meta line tell of the page. */
export const OF_PEOPLE = /记者|编|作者|通讯员|审|校对|监制|撰|稿|摄|信息员|文字|图|^文$/;

/** Names before the office of those who are named behind them: （黄川云台日报社记者李方）. */
export const BEFORE_OFFICE =
  /[（(](\p{Script=Han}{2,3}(?:[、 ]\p{Script=Han}{2,3})*)(?=(?:(?!日报|晚报)\p{Script=Han}){2,4}(?:日报|晚报|新闻网|融媒|电视台|广播|发布)\p{Script=Han}{0,6}(?:记者|通讯员)\p{Script=Han}{2,3})/gu;

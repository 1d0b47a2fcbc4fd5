/** Words that tell of a meeting held. */
export const HELD =
  /(?:召开|举行|主持(?:召开)?|召集)(?!了?\d+次|了?多次)[^。；]{0,70}会(?![见谈员长])|会(?:议)?(?:[^。；，]{0,24})(?:召开|举行)|会议由[^。；]{2,30}主持|出席(?:了)?(?:此次|本次)?(?:会议|大会|座谈会)|会议(?:传达|学习|听取|审议|强调|指出|要求)|在[^。；，\n]{2,50}(?:会议|会)上(?:强调|指出|要求|表示)/;

/** Days of the month with which paragraphs begin. */
export const DATED = /^[ 　]*[★◆●■]?[ 　]*(?:[一-龥]{2,3}[ 　]+)?\d{1,2}月\d{1,2}日(?!讯)/gm;

/** How a host begins who speaks to those who have come: 今天上午，我们召开…. */
export const OPENS_MEETING =
  /^[ 　]*(?:【[^】\n]{1,6}】)?(?:同志们，)?(?:今[天日晚]|[这此]次)?(?:[上下]午)?，?我们(?:在[^，。]{2,16})?(?:隆重|专门)?(?:召开|举行|召集)/;

/** A label of minutes that stands twice: 会议摘要：…, 会议摘要：…. */
export const LISTED_MEETINGS = /^(会议(?:摘要|地点|时间|主题|名称|内容))[：:](?=[\s\S]*^\1[：:])/m;

/** A body tells the one above it what it did: 现将贯彻落实情况汇报如下. */
export const PASSED_UP = /(?:现将|现就)[^。：\n]{2,40}(?:汇报|报告|总结|说明)如下|特此(?:报告|说明|汇报)/;

/** How rules speak of meetings that are to be held: 每季度召开一次, 每周一上午召开, 方能生效, 特制定本制度. */
export const STATUTE =
  /(?:每(?:年|半年|季度|月|周|星期|[一二两]周)(?:至少|原则上|一般|定期)?(?:召开|举行)|每[周月](?:[初末底]|[一二三四五六日])(?:[上下]午|\d{1,2}[点时])*(?:在[^，。；]{1,12})?(?:召开|举行|是)?|(?:每次|凡)(?:例会|会议|开会)|(?:方可|方能|方为|始得)(?:召开|举行|有效|生效|通过)|须(?:有|经)[^。，；]{2,24}(?:出席|通过|同意)|必须(?:按时)?(?:参加|出席|到会)|应(?:当)?有[^。，；]{2,24}(?:出席|参加)|(?:原则上|一般)(?:每|由|定)|不得(?:请假|迟到|早退|缺席|无故)|会议由[^。；，]{2,16}(?:召集|或[^。；，]{2,12}主持)|特?制定(?:本|如下|[^。，；“”《》]{2,12}会议?(?:管理)?)(?:制度|办法|规定|规则|细则)|[本该](?:制度|办法|规定|规则|细则)(?:适用|自|由|从)|未完，全文)/g;

/** Words that tell when something was: a report has a day, if only 近日. */
export const TIMED = /\d{1,2}月|\d{1,2}日|近日|日前|近期|今[天日晨]|昨|当[天日]|[上下]午|本[周月]|上周|连日|周[一二三四五六日]|星期/;

/** Somebody speaks of himself, and is not quoted: 我代表市委向大家表示…, 下面我讲三点意见. */
export const SPEAKS =
  /(?:^|[，。；：！、\n])(?:下面，?|在此，?|最后，?|今天，?)?我(?:谨|深受|代表|想|觉得|宣布|再?(?:讲|强调|提)[一二两三四五六几]?[点个])/m;

/** Titles of what others made of a meeting. */
export const REACTIONS =
  /(?:精神|讲话|报告|全会|大会)[^\n]{0,16}(?:激励|鼓舞|振奋|引发|引起|催人奋进)|(?:引发|引起)[^\n]{0,20}(?:反响|热议|共鸣)/;

/** Those far away who speak of what a meeting decided. */
export const ECHO = /(?:广大|各地|各界)[^。，；]{0,12}(?:干部|群众|党员|职工|代表)[^。，；]{0,10}(?:纷纷|一致)?表示/g;

/** What is an activity by its own words. */
export const ACTIVITY = /活动由[^。；]{2,30}主持|(?:参加|出席|列席)(?:了)?(?:此次|本次|该|这次)?(?:活动|仪式)[。，]|活动(?:现场|交流|中)/g;

/** How many came of those who are members: 应到代表120人，实到115人，符合法定人数. */
export const QUORUM = /应(?:到|出席)[^。]{0,30}(?:实到|出席)|符合法定人数|超过法定人数/;

/** Titles that name a meeting. */
export const MEETING_NAMED = /会议|大会|[一-龥]会(?![员长见谈客展])(?:$|\s|召开|举行|上|强调|暨)|常委会|主持召开|全会/;

/** What is signed, and how guests are greeted. */
export const DEAL = /签(?:订|署)[^。]{0,24}(?:协议|备忘录|意向书)|致欢迎[词辞]/;

/** Those who chaired or spoke, told by their posts alone: 社区党支部负责人主持会议并作表态发言. */
export const POSTS_ACT =
  /(?:负责人|负责同志|领导|主任|组长|书记|院长|局长|校长|镇长|代表)(?:分别|共同|最后|先后)?(?:主持(?:了)?(?:会议|大会)|[作做]了?(?:动员|总结|重要|表态|交流|典型|工作)?(?:讲话|发言|部署))/;

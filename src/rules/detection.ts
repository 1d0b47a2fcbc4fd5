/** How meetings that were held are told. */

/** Words that tell of a meeting held; not of the many that are held everywhere: 各地密集召开动员会. */
export const HELD =
  /(?<!各[地级市县区][一-龥]{0,6}|纷纷|陆续|相继|密集)(?:召开|举行|主持(?:召开)?|召集)(?!了?\d+次|了?多次)[^。；]{0,70}会(?![见谈员长])|会(?:议)?(?:[^。；，]{0,24})(?:召开|举行)|(?:[届次]会议|代表大会)[^。；，]{0,24}开幕|会议由[^。；]{2,30}主持|(?:出席|参加|列席)(?:了)?(?:此次|本次)?(?:会议|大会|座谈会)(?!的)|会议(?:集中|认真|专题|首先|还)?(?:传达|学习|听取|审议|强调|指出|要求)|在[^。；，\n]{2,50}(?:会议|会)上(?:强调|指出|要求|表示)|约谈会[上，]/;

/** Words that tell when something was: a report has a day, if only 近日. */
export const TIMED = /\d{1,2}月|\d{1,2}日|近日|日前|近期|今[天日晨]|昨|当[天日]|[上下]午|本[周月]|上周|连日|周[一二三四五六日]|星期/;

/** A meeting that is spoken of as this one. */
export const THIS_MEETING = /[本此这]次(?:会议|大会)(?:由|还|对|的主题)/;

/** Labels of minutes, filled in: 会议时间：2024年4月19日 or 日期：…, 主持人：…, 记录人：…. */
export const MINUTES = [/^[ 　]*(?:会议)?(?:时间|日期)[：:][ 　]*\d{4}/m, /主持人?[：:]/, /(?:记录|参会|参加|出席)(?:人员?)?[：:]/];

/** How many came of those who are members: 应到代表120人，实到115人，符合法定人数. */
export const QUORUM = /应(?:到|出席)[^。]{0,30}(?:实到|出席)|符合法定人数|超过法定人数/;

/** Those who chaired or spoke, told by their posts alone: 社区党支部负责人主持会议并作表态发言. */
export const POSTS_ACT =
  /(?:负责人|负责同志|领导|主任|组长|书记|院长|局长|校长|镇长|代表)(?:分别|共同|最后|先后)?(?:主持(?:了)?(?:会议|大会)|[作做]了?(?:动员|总结|重要|表态|交流|典型|工作)?(?:讲话|发言|部署))/;

/** Who came, told by a sentence. */
export const ATTENDED = /(?:参加|出席|列席|参)(?:了)?(?:此次|本次)?会议?[。，]|(?:负责人|负责同志|人员|代表)[^。]{0,12}(?:参加|出席|参会)/;

/** What was done there, by whoever came: 双方达成共识, 与会人员…, 进行点评. */
export const DEALT_WITH =
  /达成[^。]{0,10}共识|进行了?(?:[一-龥]{2,6})?约谈|与会(?:人员|者|代表|同志)|(?:进行|逐一)了?(?:点评|讨论|研讨|座谈|测评|表决)/;

/** Who was chosen there. */
export const ELECTED = /选举(?:产生|出)|当选|投票(?:选举|表决)|候选人[^。；]{0,20}(?:演讲|发言)/;

/** More is told of the meeting, at the head of a later sentence. */
export const MORE_OF_IT = /[。；\n][ 　]*(?:本次|此次|这次|该)?(?:会议|大会|座谈会|例会|会上)(?![室厅堂中])/;

/** What went on there, told at the head of a sentence: 座谈会上，三区的主要负责人进行了汇报. */
export const TOLD_THERE =
  /(?:^|[。；\n])[ 　]*[一-龥]{0,6}会上，[^。]{2,60}(?:汇报|发言|通报|介绍|传达|部署|宣读|讲话|交流|肯定|要求|提出|确立|明确|总结|分析|决定|宣布|听取|审议|表彰)/;

/** Openings of sentences that tell what happened, and so end what someone said. */
const TELLS =
  /^(?:(?:(?:同时|此外|其间)，)?(?:还)?(?:传达学习|传达|学习|听取|审议|通报|观看|宣读)了|(?:最后，)?[他她](?:还)?(?:就|对|围绕)[^，。；]{2,40}(?:作|做|作出|进行|提出)了[^，。；]{0,16}(?:部署|安排|要求|意见|强调|讲解|说明|解读)[。；]|(?:最后，)?[他她](?:高吟|吟诵|朗诵|带领|宣布)|报告(?:从[^，。]{1,10}方面|分[为成]?[一二三四五六七八九十]+个?部分)|会前|会后|(?:闭幕|开幕|座谈|推进|调度|动员|现场|总结|表彰|讨论|交流|协商|分组)?会上，|会上|会议上|会间|在(?:认真)?听取[^，。；]{2,40}(?:后|时)，(?!要)|会议期间|会议(?:按照|根据|集中|分析|还|以|由|传达|肯定|充分肯定|在|听取|学习|审议|研究|通报|讨论|观看|结束|采取|现场|开始|首先|最后|表彰|播放|宣读|组织|书面|套开|决定|确定|通过|号召)|与会|参会|出席会议|出席本次|出席今天|参加会议|参加本次|参加此次|列席会议|列席|据悉|据了解|(?:本次|此次|这次)?(?:会议|大会|座谈会|活动)(?:的(?:成功|胜利|顺利|圆满)?召开|为[^，。]{2,30}(?:指明|明确|奠定|提供|注入|吹响))|(?:本次|此次|这次)[一-龥]{0,12}(?:会议?|大会|活动)(?:通过|旨在|标志|既是|不仅|明确了|进一步(?:统一|明确|凝聚|激发)了|吹响了|凝聚了|统一了)|大家(?!要|应|务必|必须)|随后|(?:会议|大会)对[^，。]{2,40}进行|大会(?:审议|听取|表彰|还|选举|通过|宣读|播放)|期间|当天|当日|当晚|在.{2,24}(?:现场，|一行)|此前|之后|[^，。]{0,20}(?:一行|带队)|活动(?:中|现场)|会议应(?:到|当|出席)|[^，。；]{2,30}(?:负责人|负责同志|领导)(?:分别|依次|先后)?(?:通报|汇报|介绍|宣读|传达)了|全会(?:审议|听取|通过|由)|[^，。]{4,24}下设|（?记者|\d{1,2}月\d{1,2}日(?:上午|下午|晚|，))/;
/** Closings that only an attendance or agenda sentence has. */
const ATTENDS =
  /^(?:为[^。]{4,80}，)?[^，。；]{4,24}(?:会议|大会|座谈会|推进会)(?:日前|近日|今天|昨天|\d{1,2}日)?在[^，。；]{2,14}(?:召开|举行)|(?:出席|参加|列席|参会|主持|收听收看|到会指导|参加活动)(?:了)?(?:会议|大会|本次会议|此次会议|活动|座谈会?|推进会|调度会|动员会|[一-龥]{0,10}会)?(?:并[一-龥]{1,8})?[。！]?$|(?:作|做|进行)了?[^，。；]{0,24}(?:发言|汇报|报告|说明|通报|解读)[。！]?$|(?:分别|依次|先后)[^，。]{0,40}(?:发言|汇报|表态|述职)|(?:对|就)[^，。；]{2,40}(?:进行|作|做)了?(?:全面|具体|详细|再次)?(?:安排部署|部署安排|安排|部署|布置)[。！]$|签订了?[^，。]{0,20}(?:责任书|承诺书)|(?:交流|表态|典型)发言。?$|(?:提出|讲)了?[^，。；]{0,10}(?:意见|要求)[。！]?$/;
/** Directive or reported speech: what a later paragraph must be to go on with what someone said. */
const DIRECTS =
  /(?:^|[，。；])(?:[^，。；]{0,16})(?:要|必须|务必|坚持|坚决|确保|着力|加快|强化|深化|推动|推进|切实|牢牢|努力|全力|聚焦|突出|提升|加强|持续|进一步|力争|严格|不断|积极|深入|全面|做好|抓好|应|希望|一是|二是|三是|四是|五是)/;
/** What the reporter sees ahead: 该院将继续加强管理. */
const GOES_AHEAD = /^(?:下一?阶段，|下一步，|今后，|接下来，)?(?!我|要|各|全|下一步|今后)[\p{Script=Han}]{3,14}将(?:继续|以此|进一步)/u;
/** A point of a numbered speech. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、是要]|\d{1,2}[、.．](?!\d)|（[一二三四五六七八九十]）|第[一二三四五六七八九十]，)(?!.{0,40}(?:召开|举行|日讯))/;
const REPORTS = /(?:以来|目前|当前|今年|去年|近年来|形势|问题|成绩|任务|关键|我们)/;

/**
 * @param names whether the sentence names a person by a post of this meeting
 * @returns whether a sentence tells about the meeting instead of going on with what someone says
 */
export function narrates(sentence: string, names: boolean): boolean {
  if (TELLS.test(sentence)) return true;
  return ATTENDS.test(sentence) && (names || !/(?<!主)要|必须/.test(sentence.slice(0, -8)) || sentence.length < 60);
}

/** What the reporter tells at the end of a sentence behind what was said in it: …，并汇报了工作情况。 */
export const TOLD_BEHIND =
  /，并(?:(?:汇报|传达|通报|宣读|签订|介绍)了[^，。；]{2,60}|(?:就|对)[^，。；]{2,50}(?:进行|作|做|作出|提出)了[^，。；]{2,24}(?:部署|安排|布置|要求|意见|汇报|讲话|发言|强调|讲解|解读|说明|通报))[。！]?\s*$/;

/** A heading of a numbered speech that stands alone: 一是认清形势。 */
export const POINT_ALONE = /^(?:[一二三四五六七八九十]{1,2}(?:[、是要])|（[一二三四五六七八九十]）)[^，。；]{2,24}[。；]?$/;

/** @returns whether a paragraph without a cue of its own goes on with the statement before it */
export const goesOn = (sentence: string): boolean =>
  NUMBERED.test(sentence) || (!GOES_AHEAD.test(sentence) && (DIRECTS.test(sentence) || REPORTS.test(sentence.slice(0, 30))));

/** What opens the topic of a talk, before an aim: 围绕(完成年度目标任务)作交流发言. */
const TOPIC_BEFORE = /(?:围绕|就|针对|对)(?:如何|按时|如期|圆满|全面|确保|超额|圆满)*$/;
/** The talk itself, behind the aim. */
const TALK_AFTER = /^[^，。；！？\n]{0,20}?(?:作|做|进行)了?[^，。；！？\n]{0,12}?(?:发言|汇报|交流|表态|部署|安排|讨论|研究|说明)/;

/** Whether an aim is only what somebody spoke about at the meeting. */
export const isSpokenOf = (words: string, start: number, end: number): boolean =>
  TOPIC_BEFORE.test(words.slice(Math.max(0, start - 12), start)) && TALK_AFTER.test(words.slice(end, end + 48));

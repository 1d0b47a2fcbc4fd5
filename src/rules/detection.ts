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

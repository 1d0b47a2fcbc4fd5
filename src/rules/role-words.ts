/** The meeting as the subject of a clause. */
export const MEETING_STARTS =
  /(?<=^|[，。；：、\n）])(?:此次|本次|这次|该)?(?:会议|大会|全会|座谈会|推进会|常委会)(?!室|厅|中心|人员|主持|的主|程序)/g;

/** The title of a document: its words are nobody's deeds. */
export const DOCUMENT = /《[^《》\n]{2,120}》/g;

/** Verbs that hold a meeting, and what makes of it a topic. */
export const CONVENED = /召开|召集|举行/g;

export const AS_TOPIC = /(?:对|就|围绕|关于)[^，。；]*$/;

/** 出席会议的还有：names behind the verb. */
export const INVERSE =
  /^(?:会议|活动|座谈会?|大会)?(?:的?(?:还有|有|领导有|领导还有|市领导有?|县领导有?|区领导有?|人员有|人员|领导|人)?[:：]|的(?:领导|[省市县区]领导)?(?:还有|有)(?![关的]))/;

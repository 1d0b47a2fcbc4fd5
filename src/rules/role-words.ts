/** The meeting as the subject of a clause. */
export const MEETING_STARTS =
  /(?<=^|[，。；：、\n]|(?<!(?:传达|学习|贯彻|落实|参加|出席)[^，。；]{0,40})）)(?:此次|本次|这次|该)?(?:会议|大会|全会|座谈会|推进会|常委会)(?!室|厅|中心|人员|主持|的主|程序|精神|决定|通知)/g;

/** The title of a document: its words are nobody's deeds. */
export const DOCUMENT = /《[^《》\n]{2,120}》/g;

/** Verbs that hold a meeting, and what makes of it a topic. */
export const CONVENED = /召开|召集|举行/g;

/** A meeting that is only spoken of: 对…会议. */
export const AS_TOPIC = /(?:对|就|围绕|关于)[^，。；]*$/;

/** What a person did, to the end of a short line. */
export const CAPTION = /^(?:同志)?(?:主持|出席|宣读|作|做|在会上|致|上台|发表|参加)[^，。；：]{0,16}。?$|^(?:同志)?(?:讲话|发言)$/;

/** A sentence without a subject that goes on with what one person did in the sentence before it. */
export const GOES_ON = /^(?:随后|同时|其后|之后|接着|并)，?(?:还|又)?(?:分别)?(?:从|对|就|围绕)/;
/** What a sentence tells of one person alone: nobody in it only chaired or came. */
export const DID_ONE_THING = /^(?!.*(?:主持|出席|参加|列席|陪同)).*(?:进行了|[作做]了|回顾了|总结了|分析了|肯定了)/s;

/** What the one before did, between two persons: each stands for himself. */
export const DID_ELSE = /^[^，。；]{1,6}了[^，。；]{4,}，/;

/** A sentence that goes on with its last subject. */
export const HE = /^(?:最后，|随后，|同时，|其后，)?[他她](?!们|人|的)/;

/** What stands between a verb of presence and who was there: 出席会议的. */
export const GUEST = /^(?:[此本这]次|今天)?(?:会议|大会|座谈会|活动)?的$/;

/** 出席会议的还有：names behind the verb. */
export const INVERSE =
  /^(?:了)?(?:[此本这]次|今[天日]|当[天日])?(?:会议|活动|座谈会?|大会|[一-龥]{2,6}会议?)?(?:的?(?:还有|有|领导有|领导还有|市领导有?|县领导有?|区领导有?|人员有|人员|领导|人)?[:：]|人员(?:还?有|为|包括)|的(?:领导|[省市县区]领导)?(?:还有|有)(?![关的]))/;

/** What stands before a person who is the subject of the sentence. */
export const OPENS = /^(?:最后，|随后，|会上，|首先，|其间，|接下来，|接着，|之后，|会议最后，|紧接着，)?$/;

/** A person who says what follows directly. */
export const SAYS_NEXT = /^(?:同志)?(?:讲话)?(?:强调|指出|要求|表示)/;

/** A person who is heard, and what was reported: 听取了院长王明作的工作报告. */
export const REPORTS_NEXT =
  /^(?:同志)?(?:代表[^，。；]{2,20})?(?:所?[作做]|就[^，。；]{2,30}所?[作做])(?:了|的)?(?:题为)?(?:[《“][^》”\n]{2,60}[》”])?[^，。；]{0,60}(?:报告|汇报|说明|情况介绍)(?!会|厅|精神)/;

/** A phrase about someone's words or visit, behind the name. */
export const WORDS_OF =
  /^(?:同志)?(?:委托|的|关于|系列|重要|新时代|为核心|来|考察|视察|(?:到|赴|在)?[^，。；]{0,6}(?:调研|督导|指导)[^，。；]{0,14}(?:时|期间|中)的?(?:重要)?(?:指示|讲话|要求|批示)|对(?![^，。]{2,30}[作做]了重要指示)[^，。]{2,30}(?:重要(?!讲话(?!精神))|作出|指示|批示)|在[^，。：]{2,40}(?:所[作做]|(?<!工)[作做]的)|在[^，。]{2,40}(?:(?<!发表了?|[作做]了?)重要讲话|讲话精神|的讲话|上的|时的))/;

/** Verbs and prepositions whose object the name is, before it; `AS_OBJECT_REACH` UTF-16 units are looked at. */
export const AS_OBJECT =
  /(?:(?:学习|传达|宣读|转达|通报|听取|贯彻|落实)了|学习|传达|贯彻|落实|领会|按照|根据|围绕|陪同|听取|以|同|宣读|转发|签署|遵循|践行|增补|任命|免去|补选|选举|推选|选出|聘任|追授|追记|其中|决定|授予|肃清|接受|通过|审议|关于|纪念|宣布|对|向)$/;
export const AS_OBJECT_REACH = 6;

/** A person whose speech is told of: 胡茂远的发言引起共鸣. */
export const HIS_SPEECH = /^(?:同志|委员|代表)?的(?:[一-龥]{0,4})(?:发言|讲话|报告|介绍|汇报)/;

/** A person who is said to speak, behind the name. */
export const SPEAKS_SOON = /^[^，。；]{0,30}讲话/;

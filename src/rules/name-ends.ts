import { BLANKS, unitsOf } from '../text/units';

/** 作…报告, 作…讲话: a verb and its noun. */
export const SPEAKS =
  /^(?:作了?|做了?(?![好大强优实细到足精深透]))[^，。；]{0,14}?(?:报告|讲话|发言|汇报|说明|总结|点评|部署|动员|致辞|表态|辅导|检查|解读|安排|介绍|强调|通报|要求|传达|述职)/;

/** 就…提出要求, 对…进行安排: a preposition, its object and a verb of speech or work. */
export const SETS_ABOUT = /^[就对][^，。；\n]{2,32}(?:提出|作了?|做了?|作出|进行|谈了?|讲了?|发表|强调|指出|要求|给予|予以)/;

/** What 为 is done for: a 为 before it ends no name. */
export const NO_DEED = /^(?:[今明去当本全下上我大][年前次区县市州省乡镇村局院校体会步国]|获|受|先进)/;

/** Verbs that nobody does to (向) others: who stands before them is their subject. */
export const COMES = /^(?:主持|出席|参加|列席)/;

/** To whom somebody speaks. */
export const SPEAKS_TO = /^向(?:大会|会议|全会|与会|参会|大家|全体)/;

/** Marks and blanks that end a name. */
export const ENDS = unitsOf(`、，。；：！？）)（(”…/|${BLANKS}`);

/** What is no Han character and begins something else. */
export const BEGINS_OTHER = unitsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789《“【');

/** A post that somebody is to hold: 李方任副会长. */
export const TO_HOLD = /^任[^，。；、：\n]{0,14}?(?:书记|主任|[会理事队组秘局部处校院科县市区镇乡]长|委员|主席|顾问|理事|监事)/;

/** A place or a rank, as a title begins with it: a 和 before it joins two people. */
export const TITLE_BEGINS = /^(?:[省市县区州旗盟镇乡]|全国|自治|常务|副|原|党|政|人大|武装|纪委|分管|联系|相关|有关)/;

/** The end of a list, and what those did: 等出席. */
export const ENDS_LIST = /^等(?:出席|参加|列席|参会|领导|同志|[，。])/;

/** People are counted behind their names: 两位同志. */
export const COUNTS = /^(?:[两二三四五六七八九十]|\d{1,2})[名位]/;

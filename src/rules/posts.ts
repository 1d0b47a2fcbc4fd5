import { BLANKS, unitsOf } from '../text/units';

/** What makes another word of a post's head: 主席团 is no 主席, 委员会 no 委员. */
export const GOES_ON: Readonly<Record<string, RegExp>> = {
  常委: /^会/,
  委员: /^会|^单位/,
  主任: /^会议/,
  主席: /^(?:[台团]|会议|会$)/,
  书记: /^(?:处|办公会|工作会|座谈会|例会|论坛|项目|抓|带头)/,
  代表: /^(?![、，。；）等参出列在和及与作分就围结首\s\n]|共(?:计|有|同|\d|[一二三四五六七八九十百])|\p{Script=Han}{2,3}(?:、|，|。|等|出席|参加|作|发言|主持|宣|代|先|分别|老师|教授|同志|同学))|^大会|^团|^作|^性|^们|^人士|^会|^[市县区省全]|^党委|^公司|^集团|^学校/u,
  成员: /^(?:单位|名单|国|企业)/,
  领导: /^(?:小组|干部|班子|下|机制|力|核心|体制|作用|责任|同志|机关|和|能力|方式|[者权层]|人民|亲自|批示|讲话|重视|包[联保抓村片案]|挂|工作|组|点评)/,
  指挥: /^(?:部|所|体系|调度|系统|机构|中心|平台|[棒家])/,
  部长: /^会议/,
  总工: /^会/,
  组长: /^制/,
  理事: /^会/,
  监事: /^会/,
  董事: /^(?:会|长|局)/,
  负责人: /^制/,
  顾问: /^[团组]/,
  教授: /^[级]/,
  助理: /^[全]/,
  督察: /^[组局办整反室工]/,
  督学: /^室/,
  校长: /^[室]/,
  院长: /^会议|^座谈会/,
  检察长: /^会议|^座谈会/,
  局长: /^办公/,
  市长: /^(?:办公|热线|信箱)/,
  县长: /^办公/,
  经理: /^[层人]/,
  主管: /^(?:副|领导|部门|单位|机关|[省市县区州乡镇局厅处科院校]长)/,
  总理: /^衙/,
  司令: /^部/,
  专员: /^公署|^办/,
  班长: /^式/,
  干事: /^创业|^业/,
  参事: /^室/,
  主编: /^[的]/,
  总监: /^[制]/,
  会长: /^期/,
  总师: /^[办]/,
};

/** Marks and blanks that end what stands before a title. */
export const EDGE = unitsOf(`abcdefghijklmnopqrstuvwxyz，。；：！？、“”‘’《》…—·|>【】[]（(${BLANKS}`);

/** What a deputy is in charge of, inside the title: 分管日常工作的副部长. */
export const IN_CHARGE = /(?:分管|主持|负责)(?:日常|常务|全面|[一-龥]{0,4}(?:党委|党组|行政))工作的$/;

/** An organ in quotation marks: “大工委”书记. */
export const QUOTED_ORGAN = /“\p{Script=Han}{1,5}(?:委|组|办|部|会|社|站|院|团|队)”$/u;

/** A quotation, and behind it an office that is named for it: “安全生产”工作领导小组. */
export const QUOTED = /“[^“”\n]{2,16}”$/;
/** That office. */
export const OF_A_CAUSE = /^[\p{Script=Han}]{0,10}(?:领导小组|指挥部|办公室|专班|工作组|委员会)/u;

/** The organ that a title begins with. */
export const ORGAN_BEGINS =
  /^(?:[省市县区州旗盟师团镇乡院校局](?=[委政人党纪])|县委|市委|区委|党[委组工]|人大|政协|中共|纪委|常委|检察|法院|武装|公安|组织部|宣传部|统战部|政法委|人民|副[市县区州旗镇乡])/;

/** Who convenes a standing meeting of several bodies: 市信访工作联席会议召集人. */
export const CONVENER = /^联席会议[总副]?召集/;

/** A town or village at the beginning of its clause, with a character that elsewhere ends one: ，后洲街道. */
export const PLACE_BEGINS = /^(?:[\s，。；：、由和及]|^)[后下时](?!会)\p{Script=Han}{1,2}(?:街道|[镇乡村]|社区)/u;

/** One character and 和, at the end of a place or of a clause: 县正和. */
export const TOWN_WITH_AND = /(?:^|[省市县区州旗由在，。；：、\n])[^省市县区州旗镇乡村局委办厅部处科队组中，。；：、\n]和$/;
/** What the name of a town ends on. */
export const TOWN_ENDS = /^(?:[镇乡村]|街道|社区)/;

/** How the word of an office begins, behind one of work (`OFFICE_WORK` of the lexicon): 督导组, 服务中心. */
export const OFFICE_BEGINS = /^(?:[组办局室处团员队科]|督[查察导]|检查|中心|工作|小组|专班|教育)/;

/** Behind 我: the place of the speaker, before an organ of that place: 我市市委书记. */
export const OWN_PLACE = /^([省市县区镇乡州旗])\1/;

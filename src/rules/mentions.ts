/** What joins the names of a list. */
export const JOINT =
  /^(?:、| |和|及|与|以及|，(?=\p{Script=Han}{2,3}(?:、|，\p{Script=Han}{2,3}、)|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}[，、]))/u;

/** What may stand between a post and a name. */
export const BETWEEN_POST_AND_NAME = /^）?(?:同志|[ ：:]|（[^）\n]{1,10}）)?/;

/** What stands between a name and the next person's post is no part of the name: 张明受李方局长委托. */
export const GOES_TO_NEXT = /[受和与同由向]$/;

/** 市领导还有：. */
export const THERE_ARE = /(?<=领导|代表|成员|委员)(?:还?有|为|包括)[：:]/;

/** Posts of nobody in particular: 各部门负责人. The body of such a post is not taken over by those behind it. */
export const OF_ALL = /^(?:各|全体|有关|相关)/;

/** Posts of nobody in particular, offices at hand included. */
export const OF_OFFICES = /^(?:各|市直|区直|县直|有关|相关)/;

/** Posts whose holder is not named: the next post is another's. */
export const OF_SOMEBODY = /负责(?:人|同志)$/;

/** What joins the posts of one person: 市委副书记、市长. */
export const JOINS_POSTS = /^(?:[、 ]?兼?|，兼|、?并?兼任|、(?:新当选|新任|新一任)的?|、[一-龥]{1,8}[联会局委办部院府协]、)$/;

/** Ranks that stand behind a name: 金则新教授. */
export const BEHIND_NAME = /^(?:副?教授|院士|副?研究员|(?:副?主任)?医师)/;

/** What stands between a name and the post behind it: 霍敏常务副院长. */
export const RANK = /(?:常务|第一|执行|专职|党委|党组|党总支|党支部|纪委|工会)$/;

/** The end of a body before a name and its post: 市委办公室张明主任. */
export const BODY_BEFORE_NAME = /(?:[部局委院校司团处室会厅队站所社区村镇乡县市]|党支|集团|公司|中心|政府|人大|政协)$/;

/** Family names that are words, too, but are more often met as names. */
export const OFTEN_A_NAME = /^[方常安文施关路项应连]/;

/** The end of a section of a body, with which no name ends. */
export const NO_NAME_ENDS = /[室组线口片区矿站点段班]$/;

/** The end of an office before a name of two characters and its post: 宣传处张淼处长. */
export const OFFICE_BEFORE_NAME = /(?:办公室|[处科部局厅院委校]|公司|集团|中心|社区)$/;

/** The end of a body that stands in one title with the post behind the name: 党委刘方书记. */
export const BODY_OF_SPLIT_TITLE = /(?:党委|党组|党工委|总支|支部|部|局|委|处|科|室|厅|司|院|中心|公司|集团|人大|政协)$/;

/** The end of a body before a name inside a post: 公安局王明局长. */
export const BODY_BEFORE_HOLDER = /[部局委院校厅处]$/;

/** A post that is short of its body: 局长, 长. */
export const SHORT_POST = /^副?(?:[处局科部厅院校司]?长|主任|书记|主席)$/;

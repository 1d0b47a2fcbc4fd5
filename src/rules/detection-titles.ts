/** Titles of what is no meeting report, and the words in a title that tell of a meeting all the same. */

/** Titles that name a meeting. */
export const MEETING_NAMED = /会议|大会|[一-龥]会(?![员长见谈客展])(?:$|\s|召开|举行|上|强调|暨)|常委会|主持召开|全会/;

export const DIGEST_TITLE = /快讯|速览|速递|早报|午报|晚报|早知道|要闻(?:回顾|集锦|摘要)|一周(?:要闻|回顾)/;
export const OF_A_MEETING = /会议|召开|主持/;

export const VISIT_TITLE = /调研|考察|走访|慰问|看望|视察|检查(?!组)|督导|巡查/;
export const TALKS_TITLE = /会议|座谈会|[一-龥]会(?:$|\s|议|上|召开)/;

export const RECEPTION_TITLE = /会见|会谈|拜会|接待(?!游客|旅客|量|能力|\d)/;

export const CEREMONY_TITLE =
  /(?:论坛|博览会|展会|展览会|展示会|交易会|洽谈会|推介会|发布会|招聘会|晚会|音乐会|运动会|庆典|仪式|研讨会|学术会议|年会|记者会|答记者问|签约|揭牌|开班|培训班|大赛|比赛|演练)/;
export const WORKING_TITLE = /工作会议|常委会|推进会|座谈会|表彰|誓师|动员/;

/** A line of a title that ends as documents, speeches and essays do. */
export const DOCUMENT_TITLE =
  /(?:通知|公告|公示|方案|规划|意见|办法|条例|讲话稿|的讲话|上的?(?:表态|典型|交流|经验|总结)?发言(?:稿|提纲)?(?:_共\d+页|\d篇)?|讲话全文|主持词|工作报告|议程|预告|简历|任免|讣告|公报|决议|规定|规则|细则|章程|制度|纪实|综述|社论|述评|时评|大事记|简讯|简报)(?:（[^）]*）)?$/;
export const REPORTED_TITLE = /(?<!关于)召开|举行|强调|主持(?!词)|作[一-龥]{2,24}报告$/;

/** Titles of what others made of a meeting. */
export const REACTIONS =
  /(?:精神|讲话|报告|全会|大会)[^\n]{0,16}(?:激励|鼓舞|振奋|引发|引起|催人奋进)|(?:引发|引起)[^\n]{0,20}(?:反响|热议|共鸣)/;

/** A title that says what was convened, behind whatever else. */
export const CONVENED_TITLE = /召开[^\n]{2,30}会(?:$|\n)/;

export const PRESS = /新闻发布会|新闻通气会|通气会|答记者问|记者会|(?:媒体|记者)见面会|吹风会|记者提问/;

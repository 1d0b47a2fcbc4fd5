/** The closed list of roles at a meeting, in the order in which they are printed. */
export const ROLES = [
  '主持',
  '讲话',
  '出席',
  '参加',
  '列席',
  '部署',
  '通报',
  '点评',
  '发言',
  '汇报',
  '报告',
  '说明',
  '传达',
  '宣读',
  '总结',
  '见证',
  '缺席',
] as const;
export type Role = (typeof ROLES)[number];

/** One way to say a role. `match` is looked for behind the persons who have it. */
export interface RoleRule {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly match: RegExp;
  /** A role that the meeting itself does too (听取, 部署): not a person's behind 召开. */
  readonly agenda?: true;
  readonly yes: string;
  readonly no?: string;
}

export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'role-chair',
    roles: ['主持'],
    match: /(?<!在[^，。]{0,12}(?:同志|总书记|总理|主席))主持(?![下的]|召开的|人(?!：)|词|日常|全面|市|县|区|工作|国务院|党政|行政|省)/g,
    yes: '市长陈明主持会议',
    no: '主持日常工作的副书记',
  },
  {
    id: 'role-summing-speech',
    roles: ['总结', '讲话'],
    match: /(?:作|做|发表)了?(?:会议|大会|[一-龥]{0,2})?总结(?:性|提升)?(?:讲话|发言)|在总结讲话[中时]/g,
    yes: '县长李方作总结讲话',
  },
  {
    id: 'role-comment-speech',
    roles: ['点评', '讲话'],
    match: /(?:作|做|发表)了?[一-龥]{0,4}点评(?:性)?(?:讲话|发言)/g,
    yes: '省长王林作点评讲话',
  },
  {
    id: 'role-speech',
    roles: ['讲话'],
    match: /(?:作|做|发表|致|进行|并|上|时|会议|会)了?(?:[一-龥]{0,8})?讲话(?!精神|稿|要求|内容|材料|人|的)/g,
    yes: '并作重要讲话',
    no: '的重要讲话精神',
  },
  {
    id: 'role-speech-bare',
    roles: ['讲话'],
    match: /讲话(?=[，。；、！ ]|$|强调|指出|要求|时)/g,
    yes: '书记王林讲话',
    no: '学习重要讲话精神',
  },
  {
    id: 'present',
    roles: [],
    match:
      /(?:致辞|致词|致欢迎辞|致贺[词辞])|领学|旁听|宣布|带领|解读|讲授?了?[一-龥]{0,6}党课|领誓|谈体会|研讨|[作做]了?[^，。；]{0,24}提示/g,
    yes: '工会主席徐强致贺辞',
  },
  {
    id: 'role-demand',
    roles: [],
    match:
      /就[^，。；]{2,40}(?:，[^，。；]{2,40})?(?:提出|讲|谈)了?[一-龥]{0,10}(?:要求|意见)(?![：，][一1要])|明确了[一-龥]{0,4}要求|[讲谈]了[一-龥]{0,4}意见/g,
    yes: '副县长李方就健康扶贫提出具体要求',
  },
  {
    id: 'role-attend',
    roles: ['出席'],
    match: /出席(?!率|人员|情况|代表|者|对象|证)|到会(?!场)|就[座坐]|莅临|莅会/g,
    yes: '主席刘丽出席会议',
  },
  {
    id: 'role-take-part',
    roles: ['参加'],
    match:
      /(?<!应当|可以|应|必须|组织|未)参加(?!人员|者|了?(?:分组|小组)?(?:调研|观摩|考察|督导|工作|革命|培训班))|参会(?!人员|代表|的|同志|领导)|(?:收听收看|收看|收听)(?![^，。]{0,40}会(?:议)?(?:后|时))|与会(?!人员|者|代表|同志|领导|的)/g,
    yes: '副市长高月参加会议',
  },
  { id: 'role-observe', roles: ['列席'], match: /列席(?!人员|代表|的)/g, yes: '县政协主席张平列席会议' },
  {
    id: 'role-deploy',
    roles: ['部署'],
    agenda: true,
    match:
      /(?:(?<!工)作|做|进行|作出|做出)了?(?:工作)?(?:了?(?:具体|全面|专题|再|详细|动员|周密|统筹|进一步|认真|总体|强调|梳理|分析|总结|解读|研判))*(?:了)?(?:安排部署|部署安排|动员部署|再?部署|安排|布置)|(?:安排部署|动员部署|部署安排|研究部署|部署|布置|安排)(?=了|[一-龥])(?!会|要求|情况|精神|落实|和要求|推进会)/g,
    yes: '市长陈平安排部署下一阶段工作',
  },
  { id: 'role-circulate', roles: ['通报'], agenda: true, match: /通报(?!会|会议|表扬|批评|的|后|中)/g, yes: '副市长高明通报了有关情况' },
  { id: 'role-comment', roles: ['点评'], match: /点评/g, yes: '县委书记张民逐一点评' },
  {
    id: 'role-address',
    roles: ['发言'],
    agenda: true,
    match:
      /(?<!听取[^，。]{0,40})发言(?!人|稿|时|中|后|的|材料|席|单位|提纲)|表态(?!性?发言)|(?:作|做|进行)了?[一-龥]{0,8}对照检查|带头对照检查|谈体会/g,
    yes: '局长王明作表态发言',
  },
  {
    id: 'role-account',
    roles: ['汇报'],
    agenda: true,
    match:
      /(?<!听取.{0,40})汇报(?!会|材料|后|的|片|人|时)|介绍了?[^，。；]{0,30}(?:情况|经验|做法|成果|事迹)|(?:先后|分别|依次)介绍|(?:作|做|进行)了?[一-龥]{0,6}(?:述职|述责述廉|述廉)/g,
    yes: '局长王明汇报了有关工作',
    no: '听取了局长王明的汇报',
  },
  {
    id: 'role-report',
    roles: ['报告'],
    agenda: true,
    match:
      /(?:(?<!工)作|做)(?:了)?(?:题为)?(?:[《“][^》”\n]{2,60}[》”])?[^，。；]{0,46}(?<!述职|述廉)报告(?!会|厅|精神)|(?<=[，、。并])报告(?:了|本次|大会)[^，。；]{2,40}情况|向(?:大会|会议|全会)[一-龥]{0,2}报告/g,
    yes: '董事长李林作工作报告',
  },
  {
    id: 'role-explain',
    roles: ['说明'],
    agenda: true,
    match: /(?:(?<!工)作|做|进行)(?:了)?[^，。；]{0,60}说明(?!会)/g,
    yes: '副主任张明作了说明',
  },
  { id: 'role-relay', roles: ['传达'], agenda: true, match: /传达(?!会|提纲)/g, yes: '副市长王明传达了会议精神' },
  { id: 'role-read', roles: ['宣读'], agenda: true, match: /宣读/g, yes: '副书记李方宣读了表彰决定' },
  {
    id: 'role-sum-up',
    roles: ['总结'],
    agenda: true,
    match: /(?:作|做|进行)了?[一-龥]{0,10}总结(?!性?讲话|提升讲话)|总结(?=了|去年|上半年|今年|前[一-龥]|回顾|分析|本|上)/g,
    yes: '镇长王方总结了上半年工作',
  },
  { id: 'role-witness', roles: ['见证'], match: /见证(?!了?[一-龥]{0,4}(?:发展|历史|变化|奇迹|项目|成长))/g, yes: '市领导李方见证签约' },
  { id: 'role-absent', roles: ['缺席'], match: /请假|缺席|因(?:公|病|事)未/g, yes: '委员李方请假' },
];

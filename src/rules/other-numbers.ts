import { CHANGED, NUMBERED } from './levels';
import type { PartedRule } from './parted-rule';

/** What is looked at of a number that may be the level of a measure. */
export interface NumberParts {
  /** What stands before it in its clause: as far as it is the measure's, as far as it only moves it, and both together. */
  readonly before: string;
  readonly moves: string;
  readonly lead: string;
  /** The measure without what leads to it. */
  readonly measure: string;
  readonly level: string;
  /** All of its sentence before it, and behind it. */
  readonly ahead: string;
  readonly after: string;
  /** The sentence up to its end. */
  readonly upto: string;
}

/** A way in which a number tells of something else than performance. */
export interface OtherNumber extends PartedRule<keyof NumberParts> {
  /** Only where no verb of work that counts stands before it. */
  readonly uncounted?: true;
  /** What stands before its clause, what stands before it there, what moves it, the number, and what stands behind it, parted by ¦. */
  readonly yes: string;
}

/** Numbers that tell of something else: who came, how many were listed, what the day's own event was worth. */
export const OTHER_NUMBERS: readonly OtherNumber[] = [
  {
    id: 'of-people',
    where: {
      measure:
        /(?:(?:发言|汇报|会议)时间要?|(?:报名|报考|参考|应考|实考|出席)人?数?为?|考生|参会|参加|会议|与会|分会场|党员|代表|委员|条例)$/,
    },
    yes: '¦出席人数¦为¦80人¦。',
  },
  { id: 'of-each', where: { lead: /每[人户]至少$/ }, yes: '¦每户至少¦¦2人¦学技能。' },
  // How many live somewhere, or could work.
  {
    id: 'of-a-population',
    where: { lead: /^(?=.*[总共].{0,7}$).*(?:劳动力|人口|耕地|总户)(?:总[量数]|数)?[为约达有]*$/ },
    yes: '¦全县总人口¦¦38万人¦。',
  },
  // What was only put forward or written down, or is still needed.
  {
    id: 'put-forward',
    where: { measure: /^(?:会上)?(?:(?:尚|共|仍|还)?需要?(?!求)|提出|推介|发布|出台|制定|印发|推出|下发|编制|列出)/ },
    yes: '¦推介¦¦20个¦项目。',
  },
  // Those who leave school, or are counted with no more said of them.
  {
    id: 'of-a-cohort',
    where: {
      level: /[人名]$/,
      measure:
        /^(?:人数|(?:全[国省市县]|普通|高等|学校|高校|院校|大学|大中专|应届|本科|初中|高中|中考|高考|20\d\d届)*(?:毕业生|考生)(?:总量|总数|人数|规模)?也?|(?:现|共|仅)?有(?!望|条件|意愿|能力|需求)[^，]*)$/,
    },
    unless: { lead: CHANGED },
    yes: '¦高校毕业生¦达¦1万人¦。',
  },
  // What each has to pay.
  { id: 'fee', where: { measure: /(?:缴费|收费|筹资|补助|补贴)(?:档次|标准|基数)$/, moves: /^为?$/ }, yes: '¦补助标准¦为¦480元¦。' },
  // Those who came, behind whom their number stands.
  {
    id: 'and-others',
    where: { level: /[人名]$/, lead: /等(?:人员|同志|代表|单位)?[共约计近]*$/ },
    yes: '¦部门负责同志等共¦¦40余人¦到会。',
  },
  { id: 'where-at', where: { measure: /^$/, moves: /^在$/ }, yes: '¦¦在¦5家¦企业调研。' },
  // The level of today, or of before, in brackets.
  { id: 'of-today', where: { ahead: /（(?:现|原|目前)(?:有|为|是)?$/ }, yes: '覆盖率达95%（¦现为¦¦85%¦）。' },
  // What is said or handed out to make something known: counts of it tell of zeal, not of what was attained.
  {
    id: 'to-make-known',
    where: { measure: /(?:宣传|宣讲|资料|海报|折页|手册|短信|讲座|横幅|标语|传单|公开信|明白纸|倡议书|展板|条幅|问卷)[一-龥]{0,4}$/ },
    unless: { lead: CHANGED },
    yes: '¦发放宣传资料¦¦2000份¦。',
  },
  {
    id: 'made-known',
    where: { level: /[份条册张场]$/, after: /^[一-龥]{0,4}(?:宣传|资料|海报|折页|手册|传单|横幅|标语|问卷|公开信|明白纸)/ },
    yes: '¦发放¦¦2000份¦宣传资料。',
  },
  // A task beside what was reached, in brackets.
  {
    id: 'handed-down',
    where: { ahead: /（(?:国家|省|市|县|区|上级)?下达[^）]{0,8}$/ },
    yes: '开工900套（¦省下达任务¦¦800套¦）。',
  },
  // How far from a place, and in how many respects.
  { id: 'within', where: { after: /^(?:范围|[之以]?[内外](?:的|进行|开展|区域))/ }, yes: '¦对堤脚外¦¦200米¦范围内进行排查。' },
  { id: 'aspects', where: { after: /^(?:方面|层面|环节|维度|角度|领域)/ }, yes: '¦从制度建设¦¦6个¦方面提出措施。' },
  // Of whom or what something else is told, by what they have behind them.
  {
    id: 'of-whom',
    where: { level: /[个家户名条座处]$/, lead: /(?:完成|通过|参加|参与|未)[^，。；]{1,8}的$/ },
    yes: '¦未参加培训的¦¦34家¦企业。',
  },
  {
    id: 'of-what-was-checked',
    where: { before: /(?:完成|复查|[检核排抽督]查|摸排|验收|接入|反馈|交办)[一-龥]{0,2}的$/, moves: /^$/, after: /^[一-龥]/ },
    yes: '¦从已经复查的¦¦34件¦信访件看。',
  },
  // Those counted are only part of what is told.
  {
    id: 'of-others',
    where: {
      level: /[个家项位]$/,
      after: /^[一-龥]{2,12}中[，有已]|^[一-龥]{0,10}?(?:负责人|负责同志|代表|委员|成员|专家)/,
    },
    yes: '¦¦¦15家¦企业负责人发言。',
  },
  { id: 'by', where: { measure: /^按/ }, yes: '¦按每亩¦¦20元¦补助。' },
  // Money laid out, where behind it stands what was bought.
  {
    id: 'spent',
    where: {
      measure: /^(?:投资|投入|出资|筹资|自筹)(?:资金)?$/,
      after: /^(?:资金)?，?(?:新|为[^，。]{2,10})?(?:购置|购买|采购|配备|用于|维修)/,
    },
    yes: '¦投资¦¦270万元¦，新购置了消防车。',
  },
  // How large something is that is built or planned.
  {
    id: 'built-area',
    where: { measure: /(?<!人均[一-龥]{0,6})(?:建筑|占地|用地|规划)(?:总)?面积$/ },
    uncounted: true,
    yes: '¦建筑面积¦¦8000平方米¦。',
  },
  // Parts of a work as its plan tells them, while nobody builds them; and the land that it takes.
  {
    id: 'designed',
    where: {
      measure:
        /(?:隧道|桥梁|[特大中小]桥|立交|互通|收费站|服务区|涵洞(?:通道)?|[路车][基面道]宽度?|土石方(?:总?量)?)(?:\d+[座处个道])?[为共]*$|^共?需要?(?:征地|征收|拆迁)/,
    },
    unless: { ahead: /(?:建成|[新改扩]建|完成|贯通|开工|架设|修建|修复)[^。；]*$/ },
    yes: '¦隧道5座共¦¦3088米¦；',
  },
  // What something costs, as long as nothing is told of a change.
  {
    id: 'cost',
    where: { measure: /(?:成本|造价|概算|估算|预算价|限价|[概估]算总?投资)$/, level: /元/ },
    unless: { lead: CHANGED },
    yes: '¦概算总投资¦¦91.5亿元¦。',
  },
  {
    id: 'quantity',
    where: {
      moves: /^$/,
      measure: /(?:等|参会|参加|会议|与会|分会场|第|党员|代表|委员|名|小时|分钟|年|月|日|(?<!人)次|(?<!销)号|余人|多人|条例|岁|版)$/,
    },
    yes: '¦第¦¦3个¦议程。',
  },
  // An object of a preposition: 与20家企业签约.
  { id: 'object', where: { before: /(?:[与和对给把]|(?<![意方取])向)$/ }, yes: '¦与¦¦20家¦企业座谈。' },
  // A number in words of one character seldom measures.
  { id: 'few', where: { level: /./ }, unless: { level: new RegExp(`${NUMBERED.source}|百分`), moves: CHANGED }, yes: '¦办好¦¦三件¦实事。' },
  // The day's own event.
  {
    id: 'of-the-event',
    where: {
      ahead:
        /(?:此次|本次|这次|当天|当日|现场)共?(?:集中)?(?:开工|签约|竣工|推介|招聘|捐赠|发放|表彰|颁发|参加|参与)[^。；]*$|(?:此次|本次|这次|该|项目|工程)[^。；]{0,20}?共?涉及[^。；]{0,80}$/,
    },
    yes: '¦本次集中签约项目¦¦20个¦。',
  },
  // Those who were honoured.
  {
    id: 'honoured',
    where: { level: /[个名]$/, ahead: /(?:表彰|授予|授牌|命名|评选出|评出)[^。；]{0,60}$/ },
    yes: '¦表彰先进集体¦¦20个¦。',
  },
  { id: 'of-which', where: { ahead: /（(?:其中(?!：?完成)|包?含|包括)[^）]*$/ }, yes: '建成站点80个（¦其中城区¦¦20个¦）。' },
  // Parts of the same unit, in the brackets behind what is counted.
  { id: 'in-brackets', where: { upto: /([座个户处条所])（(?!其中)[^（）]*\1$/ }, yes: '新建公厕80座（¦城区¦¦20座¦）。' },
];

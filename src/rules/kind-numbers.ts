import type { PartedRule } from './parted-rule';

/** A way in which a number only tells of what kind something is, of which another level is told. */
export interface KindNumber extends PartedRule<'before' | 'level' | 'after'> {
  /** What stands before the number, the number, and what stands behind it, parted by ¦. */
  readonly yes: string;
}

/** Numbers by which a kind is told. */
export const KIND_NUMBERS: readonly KindNumber[] = [
  {
    id: 'hours',
    where: {
      level: /小时$/,
      after: /^(?:不间断|全天候)?(?:值班|值守|在岗|待命|监测|监控|服务|巡查|巡逻|轮|备勤|专人|有人|畅通|制)/,
    },
    yes: '实行¦24小时¦值班制度。',
  },
  {
    id: 'a-new-one',
    where: { level: /^[一两几]个$/, after: /^(?:崭新|全新|新|大|更高)?的?(?:台阶|层次|高度|水平|档次|境界|阶段|量级)/ },
    yes: '工作上升了¦一个¦新台阶。',
  },
  { id: 'accident', where: { level: /[人名](?:以上|以下)?$/, before: /一次性?(?:死亡|受伤|伤亡)$/ }, yes: '一次死亡¦3人以上¦的事故。' },
  { id: 'crowd', where: { level: /[人名]以上$/, after: /^的?[一-龥]{0,8}(?:事故|案件|单位|场所)/ }, yes: '容纳¦80人以上¦的经营场所。' },
  {
    id: 'sum-as-kind',
    where: { level: /元(?:以上)?$/, after: /^(?:以上)?[一-龥]{0,3}(?:企业|项目|工程)(?:[一-龥]{0,3}\d|数)/ },
    yes: '引进¦5000万元¦企业1家。',
  },
  {
    id: 'sum-of-one',
    where: { level: /元(?:以上)?$/, after: /^(?:以上)?的[一-龥“”]{2,20}?(?:项目|工程|企业|公司|园区|基地)(?=[，。；、]|$)/ },
    yes: '投资¦8000万元¦的产业园建设项目。',
  },
  { id: 'of-an-aim', where: { after: /^[一-龥]{0,6}(?:目标|任务|计划|指标)的(?=\d|百分)/ }, yes: '完成年度销量¦500万吨¦目标的60%。' },
  {
    id: 'for-some',
    where: {
      level: /[家名户人个]$/,
      before: /[为给向]$/,
      after: /^[一-龥]{2,10}?(?:发放|兑现|落实|减免|争取|追回|退还|补贴|提供|办理)[一-龥]{2,14}\d/,
    },
    yes: '为¦39家¦养老机构发放补贴483万元。',
  },
  {
    id: 'of-a-measure',
    where: {
      level: /(?:小时|分钟|公里|千米|米|岁|周岁)(?:以上|以下|以内)?$/,
      after: /^[一-龥]{2,10}[率度数量额值](?:同比|达到?|超过?|为|已|均|提高到?|稳定在|保持在|不低于)*\d/,
    },
    yes: '全年¦24小时¦预报准确率超过88%。',
  },
  { id: 'a-matter', where: { level: /件$/, after: /^事(?![故件项])/ }, yes: '办好¦10件¦事。' },
  { id: 'marks', where: { level: /分以[上下]$/, after: /^\d+[人名]/ }, yes: '考取¦600分以上¦15人。' },
  {
    id: 'of-a-sum',
    where: { level: /[名户人个]$/, after: /^[一-龥]{2,14}(?:金|款|费|补贴|补助|贷款|奖励)\d[\d.,]*[百千万亿]*余?元/ },
    yes: '发放¦234名¦老人补助金84万元。',
  },
  {
    id: 'size',
    where: { level: /^\d{1,3}(?:亩|公里|米|吨|平方米)以上$/, after: /^[一-龥]{1,4}(?=[，。；、]|$)/ },
    yes: '发展¦10亩以上¦片林。',
  },
];

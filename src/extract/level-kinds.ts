import { FOR_SOME, KIND_BY_SIZE, KIND_OF_MEASURE, OF_A_SUM, OF_AN_AIM, SUM_AS_KIND, SUM_OF_ONE } from '../rules/levels';

/**
 * Whether a number only tells of what kind something is, of which another level is told: 5000万元企业1家, 完成年度销量500万吨目标的60%,
 * 发放234名老人补助金84万元, 发展10亩以上片林, 一次死亡3人以上的事故.
 * @param before what stands before it, at least four characters
 * @param after what stands behind it
 */
export const tellsKind = (level: string, before: string, after: string): boolean =>
  (/小时$/.test(level) && /^(?:不间断|全天候)?(?:值班|值守|在岗|待命|监测|监控|服务|巡查|巡逻|轮|备勤|专人|有人|畅通|制)/.test(after)) ||
  (/^[一两几]个$/.test(level) && /^(?:崭新|全新|新|大|更高)?的?(?:台阶|层次|高度|水平|档次|境界|阶段|量级)/.test(after)) ||
  (/[人名](?:以上|以下)?$/.test(level) && /一次性?(?:死亡|受伤|伤亡)$/.test(before)) ||
  (/[人名]以上$/.test(level) && /^的?[一-龥]{0,8}(?:事故|案件|单位|场所)/.test(after)) ||
  (/元(?:以上)?$/.test(level) && (SUM_AS_KIND.test(after) || SUM_OF_ONE.test(after))) ||
  OF_AN_AIM.test(after) ||
  (/[家名户人个]$/.test(level) && /[为给向]$/.test(before) && FOR_SOME.test(after)) ||
  (/(?:小时|分钟|公里|千米|米|岁|周岁)(?:以上|以下|以内)?$/.test(level) && KIND_OF_MEASURE.test(after)) ||
  (/件$/.test(level) && /^事(?![故件项])/.test(after)) ||
  (/分以[上下]$/.test(level) && /^\d+[人名]/.test(after)) ||
  (/[名户人个]$/.test(level) && OF_A_SUM.test(after)) ||
  (/^\d{1,3}(?:亩|公里|米|吨|平方米)以上$/.test(level) && KIND_BY_SIZE.test(after));

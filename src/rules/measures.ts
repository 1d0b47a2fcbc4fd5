import { MEASURE_WORDS } from '../lexicon/levels';

/** Measures of performance: a level beside one of them is a target, whatever the verb. */
export const MEASURES = new RegExp(MEASURE_WORDS.all.join('|').replaceAll('.', '\\.'));

/** Measures that a rank or a comparison takes in. */
export const MEASURE_BEFORE =
  /(?:额|率|度|(?:存贷|结收|投产|产销)比|增加值|产值|评比|评价|评估|考评|能耗|成本|进度|里程|均|连续[一二三四五六七八九十\d]+年|增速|增幅|量|运行|质效|质量|效能|绩效|指标|排名|位次|成绩|业绩|指数|水平|建设|收入|财税|税收|投资|实力|面积|规模|比例|占比|效益|战果|能力|人次|民调|测评|数据|各项(?:主要|重点)?工作|打击|考核|接待|各项工作|主要工作|[单总亩]产|(?:检测|考核|测评|评估)结果|税种|增长|数)(?:自20\d\d年以来|近年来|一直|始终|持续|分别|已|均|都能|都|中|明显|大幅|远远?|略)*$/;
/** Those who leave poverty. */
export const PEOPLE_BEFORE = /^(?!.*(?:召开|举行|会)).*(?:人口|[村县户])(?:顺利|如期|全部|实现)*$/;

/** Measures right behind which a number stands alone: 粮食总产42万吨. */
export const COUNTABLE =
  /(?:项目|企业|主体|任务|工程|机组|产品|平台|基地|园区|总产量?|产量|产销量?|销量|单产|亩产|出栏|存栏|天数|重污染天气|浓度|里程|(?<!建筑|占地|用地|规划)面积|总量|规模|户数|人数)$/;

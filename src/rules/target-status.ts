import { AIMED, COMPARED, REACHED, YET_TO_COME } from './attainment';
import type { StatusRule } from './status-rule';

/** Plain figures that nothing aims at, before another: 新增就业2588人，再就业1832人，失业率控制在3%以内. */
const ALL_TOLD = /^(?![^。]*(?:确保|力争|争取|努力|(?<!主)要|将|目标|任务|计划|必须|务必))[^。]*\d[万亿]?[人个户亩元吨件起]，[^。]*$/;

/** Which a figure is where no word of aiming or attainment stands before it: figures that are compared were reached; the first that holds tells. */
export const FIGURES: readonly StatusRule[] = [
  {
    id: 'figure-compared',
    status: 'actual',
    where: { words: COMPARED },
    yes: '¦产值同比增长8%¦',
  },
  {
    id: 'figure-behind-compared',
    status: 'actual',
    where: { before: COMPARED },
    yes: '产值同比增长8%，¦税收达5亿元¦',
  },
  {
    id: 'figure-kept-as-told',
    status: 'actual',
    where: { words: /控制在/, before: ALL_TOLD },
    yes: '新增就业2588人，¦失业率控制在3%以内¦',
    no: '¦失业率控制在3%以内¦',
  },
  {
    id: 'figure-kept-as-reached',
    status: 'actual',
    where: { words: /控制在/ },
    paragraph: 'actual',
    yes: '上半年，全县完成了各项任务。¦失业率控制在3%以内¦',
  },
  { id: 'figure-kept', status: 'goal', where: { words: /控制在/ }, yes: '¦失业率控制在3%以内¦' },
  { id: 'figure-aimed', status: 'goal', where: { near: AIMED }, yes: '推动¦产值增长8%¦' },
  { id: 'figure-to-come', status: 'goal', where: { ahead: YET_TO_COME }, yes: '新的一年，全县齐心。¦产值增长8%¦' },
  {
    id: 'figure-goes-on',
    status: 'goal',
    where: {},
    unless: { words: /已|了/ },
    paragraph: 'goal',
    yes: '力争各项工作上台阶。¦产值增长8%¦',
    no: '力争各项工作上台阶。¦产值增长了8%¦',
  },
  {
    id: 'figure-set-out',
    status: 'goal',
    where: { ahead: /(?:部署|安排|下达|明确|确定)了?[^。\n]{0,20}(?:工作|任务|目标)[。：]\n[一-龥]{2,8}(?:工作|方面)[，：][^\n]*$/ },
    yes: '会上部署了今年工作。\n工业工作，¦产值达到50亿元¦',
    no: '会上总结了去年工作。\n工业工作，¦产值达到50亿元¦',
  },
  {
    id: 'figure-ever-better',
    status: 'actual',
    where: { before: /(?<!(?:要|将|力争|确保)[^，。]{0,16})(?:不断|持续|稳步)(?:提升|提高|攀升|扩大|增强|改善)，$/ },
    yes: '就业质量不断提升，¦就业率保持在98%以上¦',
    no: '要不断提升，¦就业率保持在98%以上¦',
  },
  {
    id: 'figure-before-aim',
    status: 'goal',
    where: { after: /^[^。]{0,40}，(?:力争|确保|争取)/ },
    unless: { whole: /了|已|累计|增长|下降/ },
    yes: '¦新建敬老院6家¦，力争供养率达到50%',
    no: '¦累计新建敬老院6家¦，力争供养率达到50%',
  },
  { id: 'figure-all-told', status: 'actual', where: { before: ALL_TOLD }, yes: '新增就业2588人，¦失业率为3%¦' },
  {
    id: 'figure-bound',
    status: 'goal',
    where: { words: /(?:以上|以内)$/ },
    unless: { words: /[由从]\d[^，。]{0,12}[到至]|均(?:已)?(?:做到|实现|达到)/, after: COMPARED, whole: /预计|常年/ },
    yes: '¦覆盖率达95%以上¦',
    no: '预计¦覆盖率达95%以上¦',
  },
  { id: 'figure-told', status: 'actual', where: {}, yes: '¦产值增长8%¦' },
];

/** The same of a rank, a formula or a direction, which may tell neither. */
export const PHRASES: readonly StatusRule[] = [
  { id: 'phrase-reached', status: 'actual', where: { whole: REACHED }, yes: '¦取得了开门红¦' },
  { id: 'phrase-compared', status: 'actual', where: { whole: COMPARED }, yes: '¦收案、结案均同比上升¦' },
  {
    id: 'phrase-work-done',
    status: 'actual',
    type: 'generic',
    where: { words: /[务标工作](?:圆满|顺利|全面|如期|按时)+完成$/ },
    unless: { before: /(?:[助力]推|促进|助力|保障|使|让|以)[^，。]{0,6}$/ },
    yes: '¦防火工作圆满完成¦',
    no: '助推¦防火工作圆满完成¦',
  },
  {
    id: 'phrase-without',
    status: 'actual',
    where: { words: /^无.*发生$/ },
    yes: '¦无重大事故发生¦',
  },
  {
    id: 'phrase-changed',
    status: 'actual',
    where: {
      words:
        /翻了|连[冠增升]|(?:均|双双).{0,6}[升降增]|^(?:均|全部)(?:符合|达到|优于)|有(?:了)?明显|^开局良好|零”?的突破|(?:未|没有)发现|历史/,
    },
    yes: '¦规上企业数量翻了一番¦',
  },
  {
    id: 'phrase-held-rank',
    status: 'actual',
    type: 'rank',
    where: { words: /居|列|排|处于|优于|获|走在|稳定在“|保持在“|入[选围]|上榜|领跑|连续|依然|仍|^[比较]|^[^进入]*全[市省国县区州][第前]/ },
    yes: '¦增幅居全市前列¦',
    no: '¦进入全市第一方阵¦',
  },
  {
    id: 'phrase-goes-on',
    status: 'actual',
    where: {},
    paragraph: 'actual',
    yes: '上半年，全县完成了各项任务。¦经济实现平稳增长¦',
    no: '力争各项工作上台阶。¦经济实现平稳增长¦',
  },
];

import type { StatusRule } from './status-rule';

/** An aim right before, whatever is told as done behind it. */
const AIMED_AT = /(?:确保|力争|争取|努力|将|(?<![主重需必])要(?!求)|为)[^，。]{0,10}$/;

/** What the words of a target and the words round them say themselves, whatever was aimed at before; the first that holds tells. */
export const TOLD_WITHIN: readonly StatusRule[] = [
  {
    id: 'told-done',
    status: 'actual',
    where: { words: /^(?:超额)?(?:完成|实现|达到|取得)了|基本(?:圆满)?完成|均超额完成|连续(?:[\d一二三四五六七八九十]+)[年个]/ },
    unless: { before: AIMED_AT },
    yes: '¦完成了全年目标任务¦',
    no: '努力¦实现了全年目标¦',
  },
  {
    id: 'told-done-before',
    status: 'actual',
    where: {
      before:
        /(?:顺利|提前(?:实现(?:“[^”]{2,12}”)?“?)?|(?:全部|均|已|基本)(?:实现|达到|完成)了?“?|实现了“|连续第?[一二三四五六七八九十\d]+[个年次]“?(?:圆满|超额)?)$/,
    },
    unless: { before: AIMED_AT },
    yes: '各县区均实现¦投资增长8%¦',
    no: '确保各县区均实现¦投资增长8%¦',
  },
  {
    id: 'told-bound',
    status: 'goal',
    where: {
      words:
        /不低于|不少于|不超过|力争|确保|^拟|(?<!预计)将(?=突破|达|超|完成|实现|增|降|提高)|(?:要|应)(?=高于|低于|达|完成|实现|超|突破|控制|保持|稳定|再[降增减升])/,
    },
    yes: '¦森林覆盖率不低于60%¦',
    no: '¦全年产值预计将达50亿元¦',
  },
  {
    id: 'told-not-yet',
    status: 'actual',
    where: { before: /(?:没有|尚?未|未能)(?:完成|实现|达到)[^，。]{0,4}$/ },
    yes: '有6项指标没有完成“¦双过半¦”任务',
  },
  {
    id: 'told-share-of-plan',
    status: 'actual',
    where: { words: /(?:任务|计划(?!生育)|目标)[^，]*[%％]/ },
    yes: '¦完成年度计划的62%¦',
    no: '力争¦计划生育奖励兑现率达100%¦',
  },
  {
    id: 'told-then-honoured',
    status: 'actual',
    where: { after: /^，(?:先后|并|连续)?(?:荣获|获得|获评|被评为|被授予|受到)/ },
    unless: { before: AIMED_AT },
    yes: '全面¦完成建设任务¦，先后荣获两项称号',
    no: '力争¦完成建设任务¦，获得好评',
  },
  {
    id: 'told-missed-aim',
    status: 'actual',
    where: { words: /没有达到|未达到|未能/, after: /^(?:左右)?”?[的为作]*(?:预期|既定|发展|奋斗|年度|增长)?目标/ },
    yes: '¦财政收入未达到8%¦的预期目标',
  },
  {
    id: 'told-reached-aim',
    status: 'actual',
    where: {
      before: /(?:^|[，；])(?:顺利|圆满|全面|基本)?(?:实现|完成|达到)了?“?$/,
      after: /^”?[的为作]*(?:预期|既定|发展|奋斗|年度|增长)?目标/,
    },
    paragraph: 'actual',
    yes: '上半年，全县收入增长较快，顺利完成“¦双过半¦”目标',
    no: '要抓住时机，顺利完成“¦双过半¦”目标',
  },
  {
    id: 'told-years-on-end',
    status: 'actual',
    where: { before: /连续[一二三四五六七八九十\d]+[年个][^，。；]{0,14}$/, after: /^”?的?目标/ },
    unless: { before: /(?:确保|力争|争取|努力|将|要|为)[^，。；]{0,24}$/ },
    yes: '全县连续6年实现防汛“¦零死亡¦”目标',
    no: '确保连续6年实现防汛“¦零死亡¦”目标',
  },
  {
    id: 'told-as-aim',
    status: 'goal',
    where: { after: /^(?:左右)?”?[的为作]*(?:预期|既定|发展|奋斗|年度|增长)?目标/ },
    yes: '围绕¦财政收入增长8%¦的目标',
  },
  {
    id: 'told-behind-plan',
    status: 'actual',
    where: { words: /(?:低于|高于|快于|慢于|落后于?|超过?)(?:序时|时序)进度|(?:没有|未能?)(?:达到|完成)/ },
    yes: '¦投资完成率低于序时进度¦',
  },
  {
    id: 'told-as-somebodys-aim',
    status: 'goal',
    where: { after: /^(?:的[一-龥]{0,6}目标|(?:已经?)?(?:到了|进入)[^，。；]{0,6}(?:冲刺|关键|攻坚))/ },
    yes: '¦全年产值50亿元¦已进入冲刺阶段',
  },
  {
    id: 'told-first-of-aims',
    status: 'goal',
    where: {
      after:
        /^(?:[，、](?!实现|完成|达|没有|未)[^，。；]{2,14})+(?:的|(?<=\d[万亿]?[吨斤亩元个家户人%]))(?:预期|既定|发展|奋斗|年度|增长)?目标/,
    },
    yes: '¦产值增长8%¦、税收增长6%的目标',
    no: '去年，¦产值增长8%¦，实现税收增长6%的目标',
  },
  {
    id: 'told-aim-is',
    status: 'goal',
    where: { before: /(?:目标|指标)[一-龥]{0,4}(?:是|为|：)/ },
    yes: '全年预期目标是：¦产值增长8%¦',
  },
  {
    id: 'told-lays-ground',
    status: 'goal',
    where: { before: /为[^，。；]{0,20}$/, after: /^[^，。；]{0,20}(?:打下|奠定|提供|夯实|创造|作出)/ },
    yes: '为¦实现全年目标¦打下基础',
  },
  {
    id: 'told-laid-ground',
    status: 'actual',
    where: { after: /^[^，。；]{0,4}，为[^，。；]{2,24}(?:[画划]上|打下|奠定)了/ },
    yes: '¦产值增长8%¦，为来年发展打下了基础',
  },
  {
    id: 'told-won',
    status: 'actual',
    where: {
      words: /^[一-龥]{0,10}(?:资金|经费|费|债券|补助)\d/,
      ahead: /(?:截至|以来|上半年|去年|[一二三四]季度|累计)(?:(?!确保|力争|努力|下一步|要|将)[^\n])*争取$/,
    },
    unless: { words: /以[上内]/ },
    yes: '截至3月底，成效明显。全县争取¦补助资金2亿元¦',
    no: '截至3月底，成效明显。全年要争取¦补助资金2亿元¦',
  },
  {
    id: 'told-planned',
    status: 'goal',
    where: {
      words:
        /年度计划(?=总?投资)|计划(?!单列|生育|总投资|指标|任务|目标|进度|[一-龥]{0,6}完成率)|意向(?=播种|种植|面积)|争取(?![一-龥]{0,10}(?:资金|经费|费|债券|补助|项目)\d)/,
    },
    yes: '¦计划完成投资5亿元¦',
    no: '¦计划总投资5亿元¦',
  },
  {
    id: 'told-task',
    status: 'goal',
    where: { words: /任务[是为]?(?=\d)|目标[是为](?=\d)/ },
    unless: { before: /(?:已经?|了|累计)$/ },
    yes: '¦造林任务是5万亩¦',
    no: '已¦完成整改任务316件¦',
  },
];

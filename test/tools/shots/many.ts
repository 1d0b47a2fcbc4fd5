/** A report that asks much of whoever shows it: sixty-odd officials, names of fifteen characters, long posts, a long title, and no targets. */

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛';
const GIVEN = ['立衡', '思远', '若川', '怀民', '景澄', '亦舟', '望北', '知行', '守拙', '克勤', '明漪', '其琛'];
const BUREAUX = [
  '发展和改革委员会主任',
  '教育局局长',
  '科学技术局局长',
  '工业和信息化局局长',
  '公安局局长',
  '民政局局长',
  '司法局局长',
  '财政局局长',
  '人力资源和社会保障局局长',
  '自然资源和规划局局长',
  '生态环境局局长',
  '住房和城乡建设局局长',
  '交通运输局局长',
  '水利局局长',
  '农业农村局局长',
  '商务局局长',
  '文化和旅游局局长',
  '卫生健康委员会主任',
  '退役军人事务局局长',
  '应急管理局局长',
  '审计局局长',
  '市场监督管理局局长',
  '统计局局长',
  '医疗保障局局长',
  '林业和草原局局长',
  '信访局局长',
];
const LONG = ['阿卜杜热合曼·吐尔逊江', '古丽巴哈尔·买买提明', '努尔买买提·阿卜杜克里木'];

const nameOf = (at: number): string => `${SURNAMES[at % SURNAMES.length]}${GIVEN[(at * 5) % GIVEN.length]}`;

/** @returns the headline of the report, and its lines */
export function manyOfficials(): [headline: string, lines: string[]] {
  const leaders = ['市委副书记、市长', '市人大常委会主任', '市政协主席', '市委副书记、政法委书记'];
  const heads = BUREAUX.map((post, at) => `市${post}${nameOf(at + 5)}`);
  const deputies = BUREAUX.map((post, at) => `市${post.replace(/(局长|主任)$/u, '副$1')}${nameOf(at + 33)}`);
  const few = leaders.map((post, at) => `${post}${nameOf(at + 1)}`).join('，');
  const [first, second, third] = LONG;
  const headline = '青屏市委常委会（扩大）会议暨市委全面深化改革委员会、市委国家安全委员会、市委军民融合发展委员会联席会议召开';
  const lines = [
    '2025-03-06 09:12　来源：青屏日报',
    `3月5日，青屏市委常委会召开扩大会议，传达学习上级会议精神，研究部署下一阶段工作。市委书记赵立衡主持会议并讲话，${few}出席会议。`,
    `市委常委、统战部部长、市工商业联合会党组书记${first}，市人大常委会副主任、市总工会主席${second}，市政协副主席、市民族宗教事务委员会主任${third}出席会议。`,
    '赵立衡强调，要提高政治站位，把思想和行动统一到上级决策部署上来。要压实工作责任，层层抓好落实。',
    `${heads.join('，')}参加会议。`,
    `${deputies.join('，')}列席会议。`,
  ];
  return [headline, lines];
}

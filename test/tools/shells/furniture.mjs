/** What stands round an article on such sites. The people in it (沈砚秋, 路无涯) are in no article: where they turn up, furniture was read. */

const CHANNELS = ['首页', '要闻', '时政', '经济', '社会', '县区', '专题', '视频', '数字报'];

const HOT = [
  '沈砚秋主持召开市政府第57次常务会议',
  '市委常委会召开会议 研究部署近期重点工作',
  '全市项目建设调度会召开 沈砚秋讲话',
  '路无涯在全市领导干部会议上强调 确保实现“双过半”',
  '市政协召开党组（扩大）会议 路无涯主持',
  '一季度外贸进出口同比增长41.7%',
  '好消息！又有3条公交线路延伸',
  '全市安全生产电视电话会议召开',
];

export const RELATED = ['沈砚秋调研城市更新工作', '路无涯主持召开市委专题会议', '我市召开“百日会战”动员大会', '今年新建口袋公园20个'];

export const links = (titles, wrap = (link) => `<li>${link}</li>`) =>
  titles.map((title, i) => wrap(`<a href="#t${i + 1}" title="${title}">${title}</a>`)).join('\n');

export const nav = () => `<ul>${links(CHANNELS)}</ul>`;
export const hotList = () => `<ol>${links(HOT)}</ol>`;
export const hotRows = () => links(HOT, (link) => `<tr><td height=22>·${link}</td></tr>`);
export const channelCells = () => links(CHANNELS, (link) => `<td align=center>${link}</td>`);

export const FOOTER = [
  '关于我们 | 广告服务 | 联系方式 | 法律声明',
  '主办：新闻传媒中心　版权所有 未经授权禁止转载',
  '备案号：备00000000号-1　网安备 00000000000000号',
];

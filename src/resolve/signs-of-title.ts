import type { Sign } from './sign';

/** Titles of what is no meeting report: visits, receptions, ceremonies, documents. */
export const SIGNS_OF_TITLE: readonly Sign[] = [
  {
    id: 'title-visit',
    weight: -2.5,
    holds: (v) =>
      /调研|考察|走访|慰问|看望|视察|检查(?!组)|督导|巡查/.test(v.title) && !/会议|座谈会|[一-龥]会(?:$|\s|议|上|召开)/.test(v.title),
  },
  { id: 'title-reception', weight: -3, holds: (v) => /会见|会谈|拜会|接待(?!游客|旅客|量|能力|\d)/.test(v.title) },
  {
    id: 'title-ceremony',
    weight: -3,
    holds: (v) =>
      /(?:论坛|博览会|展会|展览会|展示会|交易会|洽谈会|推介会|发布会|招聘会|晚会|音乐会|运动会|庆典|仪式|研讨会|学术会议|年会|记者会|答记者问|签约|揭牌|开班|培训班|大赛|比赛)/.test(
        v.title,
      ) && !/工作会议|常委会|推进会|座谈会|表彰|誓师|动员/.test(v.title),
  },
  {
    id: 'title-document',
    weight: -4,
    holds: (v) =>
      v.title
        .split('\n')
        .some(
          (line) =>
            /(?:通知|公告|公示|方案|规划|意见|办法|条例|讲话稿|的讲话|上的?(?:表态|典型|交流|经验|总结)?发言(?:稿|提纲)?(?:_共\d+页|\d篇)?|讲话全文|主持词|工作报告|议程|预告|简历|任免|讣告|公报|决议|规定|规则|细则|章程|制度|纪实|综述|社论|述评|时评|大事记|简讯|简报)(?:（[^）]*）)?$/.test(
              line.replace(/《[^》]*》/g, '').trim(),
            ) && !/(?<!关于)召开|举行|强调|主持(?!词)|作[一-龥]{2,24}报告$/.test(line),
        ),
  },
];

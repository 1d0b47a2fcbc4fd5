/** What shows that a level was reached. */
export const REACHED =
  /(?:以来|截至|截止|当前[，我全]|上半年[，,]|去年|[达超]了|完成了|实现了|取得了|已[^，。]{0,12}$|累计|目前|现已|走在了|没有|未发生|1[—-至~]\d+月|前[一二三四\d]+(?:个)?(?:月|季度)|呈现|保持了|继续保持|创[一-龥]{0,4}新高|近年来|[\d一二两三四五六七八九十多]年来|年来，|从[^，。]{1,8}月[^，。]{0,4}起，)/;
/** What shows beyond doubt that it is still to be reached. */
export const STRONGLY_AIMED =
  /(?:确保|力争|争取|努力(?!下)|奋力(?!争先|拼搏|前行|进取)|力促|(?<![重主首必需纪概摘提紧])要(?!求|闻|点|素|件|性|害|素)|必须|务必|冲刺|夺取|不低于|不少于|不得|底前|年内|[还也]将|将(?:进一步|继续|着力|积极|围绕|重点)|(?<![由从][^，。]{0,25}|[降升加少高大减长])到20\d\d年|目标是|目标任务是|目标为|(?<!占[^，。]{0,4})计划(?!的?\d|按期|完成情况|[一-龥]{0,4}完成率)|拟|围绕[^，。]{0,12}$|打下|奠定|为[^，。]{2,30}(?:打下|奠定|提供))/g;
/** The same in a sentence that a past stretch of time opens, where 奋力 and 围绕 only tell how it was reached. */
export const AIMED_AFTER_ALL =
  /(?:确保|力争|争取|(?<![重主首必需纪概摘提紧])要(?!求|闻|点|素|件|性|害|素)|必须|务必|不低于|不少于|不得|底前|年内|目标是|目标为|(?<!占[^，。]{0,4})计划(?!的?\d|按期|完成情况)|为[^，。]{2,30}(?:打下|奠定|提供))/g;
/** A past stretch of time that opens a clause: 一季度，全州实现…. */
export const PAST_TIME =
  /(?:^|[。；：，])(?:今年)?(?:[一二三四]季度|前[一二三]季度|上半年|前[\d一二三四五六七八九十]+个?月|1[—-]\d{1,2}月份?|去年|上年|20\d\d年(?:以来)?|今年以来|截至[^，。]{2,12}|截止[^，。]{2,12})(?=[，,全我州市县区各公集]|实现|完成)/g;
/** What shows in the words right before that it is still to be reached. */
export const AIMED =
  /(?:确保|力争|争取|努力(?!下)|奋力|力促|(?<!完成了?[^，。]{0,8})目标(?!(?:任务)?的?\d)|(?<![重主首必需纪概摘提紧])要(?!求)|必须|务必|(?<!占[^，。]{0,4})计划(?!的?\d|按期|完成情况)|将|冲刺|夺取|交出|奠定|推动|不低于|不少于|不得|控制在|底前|年内|(?<![由从][^，。]{0,25}|[降升加少高大减长])到20\d\d年|全力|坚决|为[^，。]{2,30}(?:打下|奠定|提供))/;
/** What compares a figure with one told before it: figures of goals are seldom compared. */
export const COMPARED = /同比|环比|较上年|比上年|较去年|比去年|比上一年|较上一年|净增|净减/;
/** What opens the part of a report that tells of the time to come. */
export const YET_TO_COME = /(?:新的一年|下一步|接下来|明年)，[^\n]*$/;

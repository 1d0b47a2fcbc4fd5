/** How other events than meetings are told: forums, visits, ceremonies, exercises, round-ups. */

/** A column of opinions, by its name behind that of the paper: 东山在线-东山评论. */
export const COLUMN = /[-—·>＞](?:[ 　])?[一-龥]{2,4}(?:评论|时评|言论)(?=[ 　>＞\n]|$)/m;

/** Who comments, in a line of his own: 本报评论员. */
export const COMMENTATOR =
  /(?:^[ 　■□●▲—]*(?:本[报刊台网]|特约)(?:本报)?|[一-龥]{2}[报网])评论员(?:[：: 　]?[一-龥]{2,4})?[ 　]*(?:$|(?<=[ 　])|(?=20\d\d))/m;

export const COMMENTS = /评论员|社评|时评|来论/;

/** Forums, fairs and ceremonies; not the hall for learned talks. */
export const FORUM =
  /论坛|洽谈会|博览会|开幕式|推介会|招商会|展销会|签约仪式|启动仪式|揭牌仪式|庆典|交易会|学术(?!(?:交流)?(?:中心|报告厅|厅))/;

/** What only a meeting for work is said to do or called, at which a ceremony may have been held, too. */
export const WORKING_MEETING = /会议(?:强调|指出|要求)|会议暨|工作会|动员会|推进会|誓师|[人职][民工]代表大会/;

/** Who puts on a meeting for guests: 本次大会由市工商联主办. */
export const HOSTED =
  /(?:大会|会议|活动|论坛|峰会|年会)由[^。；]{2,80}(?:主办|承办|指导)|(?:联合|共同)(?:主办|举办|承办)|主办[，、。；][^。]{0,40}承办/;

/** Opening words for guests. */
export const ADDRESSES = /致(?:开幕)?[辞词](?!典)/;

/** What somebody is out for. */
export const OUTING = /调研|考察|走访|慰问|观摩|视察|检查/;
export const OUTINGS = new RegExp(OUTING, 'g');

/** A meeting that was held, anywhere in the page. */
export const MEETING_HELD = /(?:召开|举行|主持)[^。；]{0,40}会|[一-龥]会(?:上，|的?(?:顺利|成功|圆满)召开)/;

/** What is an activity by its own words. */
export const ACTIVITY = /活动由[^。；]{2,30}主持|(?:参加|出席|列席)(?:了)?(?:此次|本次|该|这次)?(?:活动|仪式)[。，]|活动(?:现场|交流|中)/g;

export const MEETINGS = /会议|大会|座谈会|推进会|动员会/g;

/** What is signed, and how guests are greeted. */
export const DEAL = /签(?:订|署)[^。]{0,24}(?:协议|备忘录|意向书)|致欢迎[词辞]/;

/** What a meeting itself says. */
export const MEETING_SAYS = /会议(?:强调|指出|要求)/;

/** A visit at the head of the page. */
export const VISIT_FIRST =
  /(?:到|赴|深入|在)[^，。]{2,44}(?:调研(?!的|成果|报告|座谈)|督查|督导|考察(?!团|组)|检查(?!委|院|组|站)|视察|走访|慰问|现场(?:调度|办公)|开展“[^”]{2,30}”[^。，]{0,6}活动|(?:考察学习|学习交流|对接|洽谈|招商)(?:工作)?(?=，|。|活动))|[率带]队(?:赴|到|前往|在)|[，来]看望(?!座谈)|一行(?:先后|实地|来到|深入|首先|先|听取|走进|察看)|^[^。]{0,40}现场调度/;

/** A meeting with its name that was held, at the head of the page. */
export const MEETING_FIRST =
  /(?:召开|举行|主持)[^。；，]{0,50}(?:会议|大会|座谈会|推进会|现场会|调度会|常委会)|(?:会议|大会|座谈会|推进会|现场会|调度会)(?:在[^，。]{2,20})?(?:召开|举行)/;

/** The talks of a visit begin: 座谈会上. */
export const TALKS = /(?:[座交恳][谈流]|汇报|反馈|对接|见面)[一-龥]{0,2}会上|会上，|会议(?:指出|强调|要求)/;

/** Guests who came to look or to talk: 总经理周民一行6人来我院洽谈. */
export const GUESTS =
  /一行(?:[\d一二三四五六七八九十]+人)?(?:来|到|赴|莅临)[^，。；]{1,24}?(?:参观|交流|洽谈|座谈(?!会上)|访问|考察|调研|走访|对接)/;

/** What those do who visit. */
export const LOOKED = /一行|察看|查看|参观|走访|实地|调研组|督导组|考察团/g;

/** A meeting that is still to be. */
export const TO_COME = /将(?:于[^，。]{2,14})?(?:出席|召开|举行|参加)[^。]{0,24}会/;

/** The page begins with one that is still to be, by its day: 县二届人大一次会议将于1月6日举行. */
export const COMING_FIRST = /^[^。]{0,60}会议?(?:将|拟|定)于[^，。]{2,24}(?:召开|举行|开幕)/;

/** A day on which something was convened. */
export const HELD_ON = /(?:\d日|[上下]午|[昨今][天日])[^。；]{0,60}(?:召开|举行|主持)/;

/** Whom a letter is for, and how it begins. */
export const ADDRESSED =
  /^[^。\n]{0,60}(?:^|\n)[ 　]*(?:各|全(?:校|院|系统)各?)[^。；\n]{2,40}[：:]\s*(?:现将|现就|根据|为(?:了|进一步|深入|切实|全面)?|按照|接)/;

/** Works that are begun or opened, before an audience. */
export const CEREMONY =
  /(?:开工|奠基|揭牌|启动|竣工|通车|开业|投产)仪式上|宣布[^。，]{0,16}(?:开工|启动|开幕|奠基|通车)。|(?:举行|举办)[^。，；]{0,40}(?:开工|竣工|奠基|揭牌|揭幕|通车|开业|投产|挂牌)(?:活动|仪式)/;

/** A drill, told before anything else: 我县举行防汛应急演练. */
export const DRILL = /^(?:(?!会议|动员会|推进会|部署会|现场会)[^。]){0,160}(?:演练|演习)/;

/** What many places do in these days: 连日来，全省各市召开会议，掀起热潮; 近日，三省等地分别召开会议. */
export const ROUNDUP =
  /(?:连日来|近日|日前|近期)，?(?:(?!召开|会议)[^。]){0,60}(?:各[地级市县区]|等地)[^。]{0,80}(?:纷纷|陆续|相继|掀起|兴起|分别(?:召开|举行))/;

/** An item of a digest behind its place: 云山：7月22日，…. */
export const PLACED_ITEM = /^[ 　]*[一-龥]{2,8}[：:]\d{1,2}[月日]/gm;

/** A session that opens and closes over several days. */
export const SESSION = ['开幕', '闭幕'];

/** Lines of a page that lists meetings. */
export const LISTED_LINE = /^(?=[^\n]*(?:会议|召开|举行))[^。\n]{8,60}$/gm;

/** Items of a digest, each behind its mark. */
export const MARKED_ITEM = /^[ 　]*[◆★●■▲◎□▶·][^\n]{20,}/gm;

/** Its headlines. */
export const MARKED_HEADLINE = /^[ 　]*[◆★●■▲◎□▶][^。\n]{6,}$/gm;

/** Headlines that are counted. */
export const NUMBERED_HEADLINE = /^[ 　]*\d{1,2}[.．、][^。；\n]{6,60}$/gm;

/** Days of the month with which paragraphs begin. */
export const DATED = /^[ 　]*(?:[★◆●■]|\d{1,2}[.．、])?[ 　]*(?:[一-龥]{2,3}[ 　]+)?(?:\d{1,2}月)?\d{1,2}日(?!讯|电)/gm;

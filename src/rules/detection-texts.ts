/** How texts speak that are no reports: speeches, notices, stories, lives, rules. */

/** Who is spoken to at the head of a speech. */
export const SALUTATION = /(?:同志们|各位领导|各位代表|各位来宾|尊敬的[^。]{0,12}|各位委员|女士们)[，：、！\n]/;
/** What only somebody says who speaks. */
export const SPOKEN = /我|下面|咱们|在这里召开|(?:会议|大会)进行第[一二三]项|今天的会议/;
export const SCRIPT_TITLE = /主持词|讲话稿/;

/** How a host begins who speaks to those who have come: 今天上午，我们召开…. */
export const OPENS_MEETING =
  /^[ 　]*(?:【[^】\n]{1,6}】)?(?:同志们，)?(?:今[天日晚]|[这此]次)?(?:[上下]午)?，?我们(?:在[^，。]{2,16})?(?:隆重|专门)?(?:召开|举行|召集)/;

/** Somebody speaks of himself, and is not quoted: 我代表市委向大家表示…, 下面我讲三点意见. */
export const SPEAKS =
  /(?:^|[，。；：！、\n])(?:下面，?|在此，?|最后，?|今天，?)?我(?:谨|深受|代表|想|觉得|宣布|再?(?:讲|强调|提)[一二两三四五六几]?[点个])/m;

/** Those who speak of themselves and of whom they speak to: 因此，我们更要…. */
export const WE = /(?:^|[，。；：！\n])(?:因此|所以|为此|[上下]午|同时|[今昨]天|这次|可以说|从而|这说明)?，?我们/gm;

/** What somebody says within quotation marks. */
export const QUOTED = /“[^”]{0,2000}”/g;

/** When, where and for whom a meeting is to be. */
export const NOTICE =
  /(?:现将有关(?:事项|事宜)通知如下|(?<!决)定于|拟于|将于|兹定于|请[^。]{0,30}(?:准时|按时)(?:参加|参会)|会议(?:时间|地点)[：:](?![^]{0,60}记录人?[：:]))/;
export const SAYS = /强调|指出/;
/** One that was held: somebody chaired, and others came. */
export const HELD_BEFORE_ALL = /主持(?:召开[^。]{2,40}。)?[^。]{4,120}(?:出席|参加)(?:了)?会议。/;

/** Who says what, as in stories. */
export const DIALOGUE = /[道说笑问答]：?[，]?“|[！？。，…]”[^。\n]{0,12}[道说问]/g;
/** The same, or lines that are nothing but what somebody says; a reporter may quote so, too. */
export const DIALOGUE_OR_QUOTES = new RegExp(`${DIALOGUE.source}|^[\\s　]*“[^”]{2,80}”[\\s　]*$`, 'gm');
export const REPORTER = /记者|通讯员/;
export const NOVEL_PAGE = /^第[\d一二三四五六七八九十百千]+章|小说网|都市小说|章节目录|最新章节|一秒记住|笔趣阁|[上下]一章/m;
export const STORYTELLER =
  /心里(?:一[紧沉惊动暖慌]|暗|咯噔|想|却|不禁|不由|嘀咕|打鼓|盘算)|暗想|冷笑|瞪(?!得?大大)|叹了口气|点了支烟|苦笑|皱眉|轻咳(?:了)?一声|[点摇]了[点摇]头|凝重如水|瞅了|识趣地|自然不敢怠慢|办公桌前|(?:开口|表态|沉声|低声|朗声|淡淡|缓缓|接口|随口|冷冷)地?道(?:[。，：]|$)/m;
export const MUSING = /其实|当然|自然(?!科学|资源|灾害|保护|环境|生态|村|人|界|条件)|觉得|似乎|居然|毕竟|原本|不过，|既然|未必|恐怕|谁知/g;

/** Somebody speaks at length of himself, within quotation marks. */
export const OWN_WORDS = /“[^”]{0,40}(?:我|咱)[^”]{4,300}”/g;

/** Posts with their years, and what a life begins with. */
export const STATIONS = /\d{4}(?:年\d{1,2}月|\.\d{1,2})[^。]{0,40}(?:任|毕业|加入中国共产党|参加工作)/g;
export const BORN = /[，。](?:男|女)，[一-龥]{1,4}族，\d{4}年/;

/** A collection of patterns for those who write. */
export const TEMPLATE = /下面是小编|小编(?:为|精心|整理)|供(?:大家|您|各位)(?:参考|写作)|网友上传/;

/** A body tells the one above it what it did: 现将贯彻落实情况汇报如下. */
export const PASSED_UP = /(?:现将|现就)[^。：\n]{2,40}(?:汇报|报告|总结|说明)如下|特此(?:报告|说明|汇报)/;

/** What an encyclopedia or a primer begins with: 常务会议是指由市长召集和主持的会议. */
export const DEFINED = /(?:^|\n)[ 　]*[^，。；\n]{2,24}(?:，(?:简称[^，。]{1,12}，)?全称[为是]|是指|，?指的是)/;

/** Articles of a law. */
export const ARTICLES = /(?:^|[\n。：；　 ])第[一二三四五六七八九十百\d]+条[　 ]/g;

/** How rules speak of meetings that are to be held: 每季度召开一次, 每周一上午召开, 方能生效, 特制定本制度. */
export const STATUTE =
  /(?:每(?:年|半年|季度|月|周|星期|[一二两]周)(?:至少|原则上|一般|定期)?(?:召开|举行)|每[周月](?:[初末底]|[一二三四五六日])(?:[上下]午|\d{1,2}[点时])*(?:在[^，。；]{1,12})?(?:召开|举行|是)?|(?:每次|凡)(?:例会|会议|开会)|(?:方可|方能|方为|始得)(?:召开|举行|有效|生效|通过)|须(?:有|经)[^。，；]{2,24}(?:出席|通过|同意)|必须(?:按时)?(?:参加|出席|到会)|应(?:当)?有[^。，；]{2,24}(?:出席|参加)|(?:原则上|一般)(?:每|由|定)|不得(?:请假|迟到|早退|缺席|无故)|会议由[^。；，]{2,16}(?:召集|或[^。；，]{2,12}主持)|特?制定(?:本|如下|[^。，；“”《》]{2,12}会议?(?:管理)?)(?:制度|办法|规定|规则|细则)|[本该](?:制度|办法|规定|规则|细则)(?:适用|自|由|从)|未完，全文)/g;

/** Those far away who speak of what a meeting decided. */
export const ECHO = /(?:广大|各地|各界)[^。，；]{0,12}(?:干部|群众|党员|职工|代表)[^。，；]{0,10}(?:纷纷|一致)?表示/g;

/** A label of minutes that stands twice: 会议摘要：…, 会议摘要：…. */
export const LISTED_MEETINGS = /^(会议(?:摘要|地点|时间|主题|名称|内容))[：:](?=[\s\S]*^\1[：:])/m;

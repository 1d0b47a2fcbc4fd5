import { unitsOf } from '../text/units';

/** Characters that may stand in the same place of two clauses without making them parallel. */
export const NO_CARRIER = unitsOf('了的和与及各市县区省等个“”、');
/** One-character verbs, negations and adverbs with which the clauses of a parallel run begin. */
export const VERBISH =
  /[同厘去析明抓促保稳强优提创建打做拼干争赢补增扩治防控守筑聚谋融改转换腾破立引育兴惠减放管服敢善勇担践悟学思讲比看听议评查纠送办解入进下走访联帮扶扛冲赶超夺胜攻克战护亮畅活找想用不要能会以为让有是靠向从变应挖培激察知攒压严实深细常早快动主积精科准搞勤多少先无抢出练问固跟暖再更很永共当交唱写答加推作尽全齐把将使图落拉树带凝开奋迎领扬敲炼锻牢紧重轻念盯敬爱懂摸定排清敞留招选鼓调寻求启添通除挂拿见延夯催夺拓挺接搭攀筹织绘铸铺闯降塑显谈汇绷履真化顾起]/;
/** A verb with what it brings about: 绘出好蓝图, 拧成一股绳; not 支出, 现成, 标准. */
export const RESULTATIVE = /^(?:(?![支现事产进真诚忠突重居入收集标精])[一-龥][出成住准牢]|[横俯沉扑放静]下)/;
/** Ends of clauses that say something of their subject: 责任到位, 力度不减, 政治有方. */
export const PREDICATE_END =
  /(?:到位|到底|保底|兜底|解决|解开|化解|到人|到岗|有力|有序|有效|有责|有方|有为|有数|在先|在前|至上|第一|当头|当先|[不无][一-龥]{1,2}|[快准实细严高低大小多少足强优新美好深透牢稳紧活清明远久]|尽责|负责|可靠|纯洁|到家|到边|各[一-龥]其[一-龥])$/;
/** What may stand before the first clause of a run without belonging to it. */
export const RUN_LEAD =
  /(?:做到|做好|坚持|按照|开展|发扬|树立|强化|形成|实现|确保|要|以|在|围绕|聚焦|推进|紧扣|一体|方针|要求|呈现|中|在[^，、；]{2,20}上|之[年季月际]|让[^，、；]{2,4}|干部|责任|工作|方面|战线|上下|职工|代表们?|委员们?|达到|保证|形势|态势|今年|当前|目前|要以|始终把|要把|全力以赴|满怀信心|同心协力|齐心协力|只争朝夕|坚定不移|强调|指出|一是|二是|三是)$/;
/** Adverbs, prepositions and light verbs that a run would hang on: with one of them before it, it does not stand alone. */
export const RUN_HANGS =
  /(?:^为|(?:^|多)为[^，、；]{1,6}|^(?:[一-龥]{2,4}(?:同志)?)?对(?![照标])[^，、；要]{2,14}|进一步|层层|逐级|分级|不断|主动|积极|突出|通过|完全|持续|切实|着力|更加|全面|全力|时刻|抓紧|抓好|尽快|迅速|必须|大力|扎实|努力|奋力|深入|加快|的|将|把|进行[一-龥]{0,4}|予以|要站在|从|动员|[把将][^，、；]{1,30}|进行了|[一-龥][^耕土用各当基草林山高农]地|[为对使][^，、；]{1,10}进行)$/;
/** For whom something is done: 为大局服务、为人民司法. */
export const RUN_SERVES = /^为[一-龥]{2,4}(?:服务|司法|执政|用权|解忧|造福|谋福|尽责|分忧|办事|代言)/;
/** What stands behind a list that something outside holds: …等方式, …等信息. */
export const OF_A_LIST = /^等[^，。；]{0,6}(?:工作|方式|信息|规定|措施|内容|形式|举措|途径|手段|办法|问题|环节|方面|任务|情况|要求)/;
/** Adverbs that belong to the first of two clauses: 准确|把握工作大局，创新工作模式. */
export const PAIR_HANGS = /(?:严格|认真|准确|精准|科学|统筹|广泛|充分|有效|及时|自觉|牢牢|深刻)$/;
/** A lead that holds the subject of the first clause, too: 确保居家|隔离人员不外出. */
export const LEAD_HOLDS = /(?:确保|做到|实现|保证)[一-龥]{1,4}$/;
/** Adverbs that a run of three or more stands with, whatever it hangs on. */
export const SPURS = /(?:进一步|努力|奋力|全力)$/;
/** Two of two characters and one of three with the same verb: 快查、快采、快通过. */
export const SHORT_RUN = /([快真抓严早敢常防保稳促])[一-龥]、(?:\1[一-龥]、)*\1[一-龥]{2}(?=[，。；])/g;
/** How one sets out, twice and without a mark between. */
export const SETS_OUT_TWICE = /(?<![一-龥]、)[开起迈走]好[局步头篇][开起迈走]好[局步头篇]/g;
/** How one sets out: 开好局、起好步 is a run wherever it stands. */
export const SETS_OUT = /^[开起迈走]好[局步头篇]/;
/** What stands behind the last clause of a run and does not belong to it. */
export const RUN_TAIL =
  /^(?:(?:的)?(?:主题|专项)?(?:实践活动|主题教育|专项行动|活动|行动|精神|原则|要求|格局|局面|氛围|作风|态势|等)|方面|上(?:持续|下|见|精准|发力|聚力|用力|求)|上$|中(?!国)|前所未有|的(?:[一-龥]{0,4}(?:意识|精神|局面|氛围|格局|信念|决心|姿态|干劲|理念|思路|机制)|态势|局面|氛围|意识|精神|作风|理念|目标|格局|劲头|状态|良好|浓厚|工作|总)|总要求|作为|打下|奠定|具有)/;
/** Clauses that are attributes of one noun, or nouns of one list: 综合治理、系统治理; 群众工作、信访工作. */
export const ATTRIBUTES =
  /^[^各][^有管]所[一-龥]$|^[一-龥][^党]性$|^(?:战斗|凝聚|向心|创造|执行|组织|领导|影响|竞争|公信|支撑)力$|^[一-龥][任命迫机得福全同属誉豪]感$|^水[资环生灾]|^(?:综合|系统|依法|源头|专项|表面|虚假|重点(?!对接|推进|突破|攻坚|关注|保障|支持|打造|发展|培育|整治|排查|检查|监督|督办|解决)|分类|日常|动态|长效|社会|经济|政治|生态|文化|智慧|数字|城市|农村|基层|党的|工业|农业|商业|物流|旅游|支部|个人|小组|心组|研讨)[一-龥]{2,4}$/;
/** Endings of nouns: clauses that share one of them, and nothing at their beginning, are a list of things. */
export const NOUN_END =
  /(?:工作|建设|治理|管理|服务|安全|改革|项目|企业|能力|水平|体系|机制|政策|部门|单位|问题|情况|风险|领域|产业|经济|制度|精神|会议|活动|思维|意识|自信|市场|环境|资源|技术|人才|设施|保障|成果|优势|导向|机关|监督|创新|之举|战|人员|发展|基础|责任|任务|目标|要求|方面|措施|认同|方式|关|公司|中心|集团|全会|思路|能源|材料|媒体|民主|变革|成就|理念|概念|招商|主体|底线|安排)$/;
/** Clauses that are no predicates: phrases with 的 and a noun, superlatives, organs, posts, numbered points. */
export const NO_CLAUSE =
  /^[不慢乱假]作为$|^明[年天日]|[会报责]制$|^[一-龥]{1,2}([一-龥])和[一-龥]{1,2}\1$|[《》（）]|^(?:按照|根据|依据|遵照)|(?:单位|个人|集体)$|等(?:重点|领域|行业|环节)$|^落到实处$|^[何谁]|^第|^的|^高(?:标准|质量|要求|水平|起点|效率|品质)$|(?:[委院厅镇乡县区]|(?<!城)市|(?<![干全内])部|(?<![查调惩实])处|(?<![全布格开大变时残危结新好])局|[府委务公协大]办|[组队部局镇乡县区市院校所科处]长|(?<!动)员|[票责]人|村|社区)$|^(?:发展|开放|改革|城市|安全|保护|国内|生产|经济|公平)[和与][一-龥]{2}$|^从.*看$|^自.*来$|报告$|书记|主任|主席|市长|县长|区长|镇长|院长|校长|\d|^第?[一二三四五六七八九十]+[是要，]|^每|^对(?!照)|通过|召开|会议|(?:讲话|全会)精神$|情况(?![明清])|过半|的$|这个|^(?:不仅|而且|只有|[省市县区](?:委|政府)|有利于|[余多]名)|一系列|第[一二三四五六七八九十]$|[开门年季]红$|^[一-龥]{2}化$|^新(?:政策|理念|概念|形势|任务|要求|问题)$/;
/** Words that weigh as much as a shared beginning or end: negations, comparisons and light verbs in the middle of clauses. */
export const SHARED_WEIGHT = /[不有更新多少在之抓以早快全好大小强优实敢勇促保稳是再无最共化严真为]/;
/** What stands behind a run that 把 or 将 governs as a whole: 把争一流、争先进作为目标. */
export const HELD_WHOLE = /作为|当作|放在|摆在|贯穿|落到|融入/;
/** Numbers with the same measure: 一分部署、九分落实. */
export const COUNTED = /^[一二三四五六七八九十百千万半][一-龥]/;
/** First characters of phrases of degree and time, which hang on what stands before them: 扭住项目不放手、不放松. */
export const COMPLEMENT = /[不早快更很]/;
/** A clause that ends in 的 and a noun: an attribute and what it belongs to. */
export const ATTRIBUTE_END = /的[一-龥]{1,3}$|^最/;
/** What is told of as a fault or a trouble is no formulation. */
export const FAULTS = /(?:存在着?|面临|暴露出?|反映出?|出现|克服|解决|防止|杜绝|避免|破除|整治)[^，。；]{0,4}$/;
/** Prepositions: where only the first of the clauses begins with one, all of them hang on it: 以更强担当、更实举措推进. */
export const PREPOSITION =
  /^(?:以(?!人)|把(?![握关牢脉准好])|将|让(?!利)|使(?!命)|在(?!于|先)|为(?!民)|用(?![好足活心情])|从(?![严优快紧实])|与(?!时)|同(?![心向])|对(?![照标]))/;
/** Pairs that are built alike whatever their length: 以…，以…; 敢于…，勇于…; 思想上…，行动上…. */
export const PREPOSITIONAL_PAIR =
  /^(?:既([一-龥])[^，]{2,10}，又\1|([以把在用从靠按透向])[^，]{5,9}，\2|[敢勇善乐勤甘]于[^，]{4,7}，[敢勇善乐勤甘]于|[一-龥]{2}上[^，]{3,6}，[一-龥]{2}上|[化变转][^，]{1,3}为[^，]{1,4}，[化变转][^，]{1,3}为)/;
/** Adverbs of manner with which clauses of four characters begin: 大胆探索、大胆实践. */
export const ADVERBS =
  /^(?:大胆|认真|积极|主动|广泛|深入|及时|科学|精准|有效|严格|高效|坚决|带头|率先|亲自|高度|统一|同步|提前|尽早|逐[个条一步项级]|用心|真心|自觉|反复|靠前|定期|随时|往[深实细心]|千方百计|坚持不懈|想方设法|更加|事关|[放安舒]心)/;
/** Verbs that lead to a clause and are no part of what is alike: 做到责任不悬空，确保工作不落空. */
export const ENSURING = /^(?:做到|确保|保证|实现)/;
/** Nothing but words of weight: 整改不彻底不收兵、问题不解决不放过. */
export const LIGHT = /^[不有无再更要必先快全]+$/;
/** What makes three clauses or more with it in the same place a run: 学习要用心，查摆要深入，整改要到位; 事前防范，事中监管，事后问效. */
export const SAID_OF = /[要再更必事]/;

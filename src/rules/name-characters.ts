import { words } from '../lexicon';
import { unitsOf } from '../text/units';

/** A family name and what its holder is called: 程总. */
/** Ends of what is done to something, and of no name: 管起来. */
export const DONE_ON = /(?:起来|下去)$/;
export const CALLED_ONLY = /^.(?:总后?|检)$/;

/** Characters that no given name holds. */
export const NEVER_GIVEN = unitsOf('的了是在着过们这那么吗呢吧被把你我他它啊哦或但很没与及等说昨');

/** Adverbs, verbs and prepositions of one character: a run of names that lost its marks holds none. */
export const NEVER_IN_RUN = unitsOf('还到也又都就已将会要能向对从为去在再则均和与及被把的了受由同');

/** The most frequent family names: of two ways to cut a run the one with more of them is likely. */
export const COMMON_FAMILIES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** Characters with which no name begins, family name or not. */
export const NEVER_FIRST = unitsOf(
  '的了是在着过们这那么被把你我他它她啊或但很没与及为于从和就对等要向以各并者会做作近不可将由按因其此某每再又也还均都正已',
);

/** Characters with which Tibetan, Mongol, Uyghur, Kazakh and Yi names are written; a name made of them needs no family name. */
export const TRANSCRIBED_UNITS = unitsOf(
  '毕佟孟乐来奇正尖周让东徳包音呼都和雅钢铁代顺敦追昂培批绒泊宝琴高娃满鲁巴其木阿白班贝比边别布才朝仓曹措察成赤楚次达丹旦道德登邓迪地丁顿多俄额恩尔尕嘎甘噶格根贡古哈海合赫胡吉基嘉加江降杰金晋久卡康克肯库拉朗勒雷里丽力利列林伦罗洛玛麦曼门毛美米莫姆穆那娜乃南尼牛努诺欧帕彭平普奇钦青曲群热仁日荣肉茹如萨赛三桑莎沙绍生石斯松苏索塔太泰坦陶特提图土吐托瓦旺维翁孟查呷且甲补则伍体坡约子睹策确堆韩乙卜七八楞敖夫农兰乌吾西希夏先香孝肖欣雄秀旭亚延央扬依伊益银英永玉元云泽增扎珍孜卓宗族尊珠村',
);

/** Characters with which a name begins or ends only where a mark shows its end. */
export const RARELY_FIRST = unitsOf('和从向对要会作');

export const RARELY_LAST = unitsOf('作为同就对向和做讲以');

/** Conjunctions: before a title they join two people. */
export const JOINS_LAST = unitsOf('和与及');

/** Words of organs and documents that a list item may end on; such an item is no name. */
export const ORGAN_END = words(
  '局 委 办 部 厅 处 科 室 院 所 站 队 会 镇 乡 县 市 区 省 州 旗 盟 街道 社区 村 公司 集团 中心 银行 大学 学院 学校 医院 党组 单位 部门 人员 机关 人大 政协 政府 班子 同志 领导 精神 工作 建设 发展'.split(
    ' ',
  ),
);

/** The end of a name that ends like an organ: no word of a body before its last character. */
export const LIKE_ORGAN = /[^委工协商学大晚联总分年例党职支村居两代全董监理常][会州科旗]$/;

/** Verbs of a decision, with which no list item begins. */
export const DECIDES = /^(?:增补|任命|免去|选举|推选|聘请|聘任|推举|补选)/;

import { CLAUSE_CHARACTERS } from '../lexicon';
import { unitsOf } from '../text/units';
import { linesOf, oneOf } from './lines';
import parallel from './parallel.tsv?raw';
import edges from './run-edges.tsv?raw';

/** Words in clauses of runs. */
export const PARALLEL_LINES = linesOf(parallel);
/** Words before and behind runs. */
export const RUN_EDGE_LINES = linesOf(edges);
const member = (kind: string): string => oneOf(PARALLEL_LINES, kind);
const edge = (kind: string): string => oneOf(RUN_EDGE_LINES, kind);

/** Characters that may stand in the same place of two clauses without making them parallel. */
export const NO_CARRIER = unitsOf('了的和与及各市县区省等个“”、');
/** Characters with which the clauses of a run begin. */
export const BEGINS_CLAUSE = unitsOf(CLAUSE_CHARACTERS);
/** A verb with what it brings about: 绘出好蓝图, 拧成一股绳; not 支出, 现成, 标准. */
export const RESULTATIVE = /^(?:(?![支现事产进真诚忠突重居入收集标精])[一-龥][出成住准牢]|[横俯沉扑放静]下)/;
/** Ends of clauses that say something of their subject: 责任到位, 力度不减, 政治有方. */
export const PREDICATE_END = new RegExp(`${member('predicate-end')}$`);
/** What may stand before the first clause of a run without belonging to it. */
export const RUN_LEAD = new RegExp(`${edge('run-lead')}$`);
/** Adverbs, prepositions and light verbs that a run would hang on: with one of them before it, it does not stand alone. */
export const RUN_HANGS = new RegExp(`${edge('run-hangs')}$`);
/** For whom something is done: 为大局服务、为人民司法. */
export const RUN_SERVES = /^为[一-龥]{2,4}(?:服务|司法|执政|用权|解忧|造福|谋福|尽责|分忧|办事|代言)/;
/** What stands behind a list that something outside holds: …等方式, …等信息. */
export const OF_A_LIST = new RegExp(`^等[^，。；]{0,6}${edge('of-a-list')}`);
/** Adverbs that belong to the first of two clauses: 准确|把握工作大局，创新工作模式. */
export const PAIR_HANGS = new RegExp(`${edge('pair-hangs')}$`);
/** A lead that holds the subject of the first clause, too: 确保居家|隔离人员不外出. */
export const LEAD_HOLDS = /(?:确保|做到|实现|保证)[一-龥]{1,4}$/;
/** Adverbs that a run of three or more stands with, whatever it hangs on. */
export const SPURS = /(?:进一步|努力|奋力|全力)$/;
/** Two of two characters and one of three with the same verb: 快查、快采、快通过. */
export const SHORT_RUN = /([快真抓严早敢常防保稳促])[一-龥]、(?:\1[一-龥]、)*\1[一-龥]{2}(?=[，。；])/g;
/** How one sets out, twice and without a mark between. */
export const SETS_OUT_TWICE = /(?<![一-龥]、)[开起迈走]好[局步头篇][开起迈走]好[局步头篇](?!的(?!态势|目标|要求))/g;
/** How one sets out: 开好局、起好步 is a run wherever it stands. */
export const SETS_OUT = /^[开起迈走]好[局步头篇]/;
/** What stands behind the last clause of a run and does not belong to it. */
export const RUN_TAIL = new RegExp(`^${edge('run-tail')}`);
/** Clauses that are attributes of one noun, or nouns of one list: 综合治理、系统治理; 群众工作、信访工作. */
export const ATTRIBUTES = new RegExp(`${member('attribute')}|^${member('attribute-of')}[一-龥]{2,4}$`);
/** What makes a clause of an attribute and a noun: 政治过硬 says something, 政治建设 does not. */
export const QUALIFIED = /过[硬关]$/;
/** A subject and how it goes on: two of them tell a course, 规模不断壮大、实力不断增强. */
export const TOLD_COURSE = /^[一-龥]{2,6}(?:不断|持续|日益|日趋|日渐|逐步|稳步)[一-龥]{2}$/;
/** By what means something is done that the next clause names: 以园区为平台、以产业为抓手，…. */
export const MEANS = /^以[^，]+为[^，]+$/;
/** Endings of nouns: clauses that share one of them, and nothing at their beginning, are a list of things. */
export const NOUN_END = new RegExp(`${member('noun-end')}$`);
/** Clauses that are no predicates: phrases with 的 and a noun, superlatives, organs, posts, numbered points. */
export const NO_CLAUSE = new RegExp(
  `${member('no-clause')}|^${member('no-clause-begins')}|${member('no-clause-ends')}$|${member('no-clause-holds')}`,
);
/** Words that weigh as much as a shared beginning or end: negations, comparisons and light verbs in the middle of clauses. */
export const SHARED_WEIGHT = /[不有更新多少在之抓以早快全好大小强优实敢勇促保稳是再无最共化严真为爱乐]/;
/** Abbreviations with the same number: 坚持“三化”并举，推进“三群”联动. */
export const SAME_NUMBER = /^[两三四五六七八九十]$/;
/** What stands behind a run that 把 or 将 governs as a whole: 把争一流、争先进作为目标. */
export const HELD_WHOLE = /作为|当作|放在|摆在|贯穿|落到|融入/;
/** Numbers with the same measure: 一分部署、九分落实. */
export const COUNTED = /^[一二三四五六七八九十百千万半][一-龥]/;
/** First characters of phrases of degree and time, which hang on what stands before them: 扭住项目不放手、不放松. */
export const COMPLEMENT = /[不早快更很]/;
/** A clause that ends in 的 and a noun: an attribute and what it belongs to. */
export const ATTRIBUTE_END = /的[一-龥]{1,3}$|^最/;
/** What is as one: 思想一条心、行动一盘棋. */
export const AS_ONE = /^[一-龥]{2}一[个把盘张条种股根本][一-龥]{1,2}$/;
/** Who sets an example of what: 做真抓实干的表率. */
export const SETS_EXAMPLE = /^[做当争][一-龥]{2,8}的[一-龥]{2,3}$/;
/** With what something is done, and no more: 以开拓创新的精神状态. */
export const WITH_NOUN = /^以[^，]{2,8}的[一-龥]{4}$/;
/** What is told of as a fault or a trouble is no formulation. */
export const FAULTS = new RegExp(`${edge('fault')}[^，。；]{0,4}$`);
/** Prepositions: where only the first of the clauses begins with one, all of them hang on it: 以更强担当、更实举措推进. */
export const PREPOSITION =
  /^(?:以(?!人)|把(?![握关牢脉准好])|将|让(?!利)|使(?!命)|在(?!于|先)|为(?!民)|用(?![好足活心情])|从(?![严优快紧实])|与(?!时)|同(?![心向])|对(?![照标]))/;
/** Pairs that are built alike whatever their length: 以…，以…; 敢于…，勇于…; 思想上…，行动上…. */
export const PREPOSITIONAL_PAIR =
  /^(?:既([一-龥])[^，]{2,10}，又\1|([以把在用从靠按透向])[^，]{5,11}，\2|[敢勇善乐勤甘]于[^，]{4,7}，[敢勇善乐勤甘]于|[一-龥]{2}上[^，]{3,6}，[一-龥]{2}上|[^，]{2,6}[高重大先严优强]于[^，]{2,4}，[^，]{2,6}[高重大先严优强]于|[化变转][^，]{1,3}为[^，]{1,4}，[化变转][^，]{1,3}为|([一-龥])\3([一-龥])\4[^，]{1,4}，([一-龥])\5([一-龥])\6|只有[^，]{2,4}，没有)/;
/** Adverbs of manner with which clauses of four characters begin: 大胆探索、大胆实践. */
export const ADVERBS = new RegExp(`^${member('adverb')}`);
/** Verbs that lead to a clause and are no part of what is alike: 做到责任不悬空，确保工作不落空. */
export const ENSURING = /^(?:做到|确保|保证|实现)/;
/** What is done in two ways: 全面系统学，持续深入学. */
export const DONE_SO = /[^，]{2,4}([学抓干改查讲办管推想])，[^，]{2,4}\1$/;
/** Nothing but words of weight: 整改不彻底不收兵、问题不解决不放过. */
export const LIGHT = /^[不有无再更要必先快全]+$/;
/** What makes three clauses or more with it in the same place a run: 学习要用心，查摆要深入，整改要到位; 事前防范，事中监管，事后问效. */
export const SAID_OF = /[要再更必事]/;
/** What begins a list that a run stands in and hangs on: 把每个环节、…; 社会各界对两会、…. */
export const HOLDS_LIST = /^[把将与]|^[一-龥]{0,6}对(?![照标接])/;
/** Verbs of what is set up, before a list of its attributes. */
export const SETS_UP = /(?:形成|构建|建立|健全|完善|打造|营造)了?$/;
/** The last of these attributes, with what they are told of. */
export const OF_WHICH = /[^，]{2,}的[一-龥]{0,4}(?:机制|格局|局面|体系|氛围|链条|模式|环境)/;

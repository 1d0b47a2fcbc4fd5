import type { Block } from '../text/blocks';
import { SURNAMES } from '../lexicon';
import { isFullName, isListItem, isTranscribed } from './name-shapes';
import { matchesOf } from '../text/matches';

/** Someone who made the report: reporter, editor, proofreader … */
export interface Credit {
  readonly name: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The whole passage of credits that the name stands in. */
  readonly from: number;
  readonly to: number;
}

const WORK =
  '(?:实习生|(?:本报|本网|本台|本刊|全媒体?|融媒体?|首席|见习|实习|特约|特派|驻站|文字|摄影|新媒体|视频|通讯社)*(?:记者|通讯员)|责任编辑|值班编辑|网络编辑|文字编辑|执行编辑|视觉编辑|美术编辑|视频编辑|新媒体编辑|图片编辑|责编|美编|编辑|编审|编校|执行主编|副主编|主编|值班主任|值班编委|值班总编|值班领导|责任校对|责校|校审|校对|校稿|初校|审校|初审|复审|终审|二审|三审|一审|审核|审签|签发|总监制|监制|总策划|策划|总统筹|统筹|出品人|制片人|制作|制图|摄影报道|摄影|摄像|图文|文图|文字|撰稿|撰文|供稿|供图|作者|编发|核编|排版|总编辑|副总编辑|导播|播音|主播|配音|文稿|采写|采编|剪辑|拍摄|信息员|核编|审读|签审|文|图|摄|编)';
/** One or more kinds of work before a colon: 记者/张三, 责编、校对:李四. */
const LABEL = new RegExp(`(${WORK}(?:[、/&｜|丨和 ]${WORK})*)(?:（[^）]{1,6}）)?[:：/丨|｜ ]+`, 'gu');
const BYLINE = new RegExp(
  `[（(](?:来源[:：][^（）]{0,24}?[ ；;，])?((?:\\p{Script=Han}{2,14}(?:社|报|台|网|中心|传媒|日报|晚报))?${WORK})[:：/ ]*((?:\\p{Script=Han}{1,4}[·]?)+(?:[、， /]+(?:${WORK})?[:： ]*[\\p{Script=Han}·]+)*)(?:文?[/]?摄|报道|文|图)?[）)]?`,
  'gu',
);
const GLUED = new RegExp(
  `(?<=[。！”])[（(]?((?:\\p{Script=Han}{2,16}(?:社|报|台|网|中心|传媒))?(?:全媒体|融媒体?|本报|本网|本台)?(?:记者|通讯员))[:： ]?([\\p{Script=Han}、，·  ]{2,40})[）)]?(?:文/图|摄影报道|报道|摄)?[）)]?$`,
  'gmu',
);

/** A dateline without brackets: 本报5月17日讯 全媒体记者张云梅报道. */
const DATELINE = new RegExp(
  `讯 ?((?:\\p{Script=Han}{2,8}(?:报|台|网|中心))?${WORK})[:： ]?((?:\\p{Script=Han}{2,3}[、， ]?){1,4}?)(?:报道|摄影报道)`,
  'gu',
);
/** Who took a picture: 任一 摄. */
const TAKEN = /(?<=[。 ）]|^)(\p{Script=Han}{2,3}) ?(摄|供图)(?=[）)]?$|[）) ])/gmu;

/** Names before the kind of work: （王立 记者张明）. */
const NAMED_FIRST = new RegExp(
  `[（(](\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3})*)[、， ]+(?=${WORK}[:： ]?\\p{Script=Han}{2,3})`,
  'gu',
);
/** □记者 张明 报道. */
const SQUARED = new RegExp(
  `(?<=^|[□■◆●○◎])[ ]?((?:\\p{Script=Han}{2,8}(?:报|台|网))?${WORK})[:： ]+(\\p{Script=Han}{2,3}(?:[、 ]\\p{Script=Han}{2,3}){0,2}) ?报道`,
  'gmu',
);
/** Names behind the last full stop of the body, with nothing else: …坚实基础。王明 李方. */
const LAST = /(?<=[。！”] ?)(\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3}){0,2})\s*$/gu;
/** Names before what they did, each in turn: 李方/文 王平/图. */
const BY_TURNS = /(?<=[（(、， ])(\p{Script=Han}{2,3}) ?\/ ?(文图|文|图|摄影|摄)(?=[）)、， ]|$)/gmu;
/** Who took a picture, without separators: 宋广周军/摄. */
const TAKEN_BY = /(?<=[。！？）” ]|^)(\p{Script=Han}{4,6})\/(摄)/gmu;

function pictures(text: string, block: Block): Credit[] {
  const words = text.slice(block.start, block.end);
  const glued = matchesOf(words, TAKEN_BY).flatMap((m) => {
    const run = m[1] as string;
    const from = block.start + m.index;
    const at = [3, 2].find((cut) => run.length - cut <= 3 && isName(run.slice(0, cut)) && isName(run.slice(cut))) ?? 0;
    const part = (start: number, end: number) => ({
      name: run.slice(start, end),
      title: '摄',
      start: from + start,
      end: from + end,
      from,
      to: from + m[0].length,
    });
    return at > 0 ? [part(0, at), part(at, run.length)] : [];
  });
  return [
    ...glued,
    ...matchesOf(words, TAKEN).flatMap((m) => {
      const from = block.start + m.index;
      return namesIn(m[1] as string, from).map((n) => ({ ...n, title: m[2] as string, from, to: from + m[0].length }));
    }),
  ];
}

function inTurn(text: string, block: Block): Credit[] {
  return matchesOf(text.slice(block.start, block.end), BY_TURNS).flatMap((m) => {
    const from = block.start + m.index;
    return namesIn(m[1] as string, from).map((n) => ({ ...n, title: m[2] as string, from, to: from + m[0].length }));
  });
}

/** Finds the credits: lines of credits, bylines in brackets, and names glued behind the last full stop. */
export function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  const found: Credit[] = [];
  for (const block of blocks) {
    if (block.kind === 'credits' || block.kind === 'meta')
      found.push(...lineCredits(text, block, block.kind === 'meta'), ...senders(text, block));
    if (block.kind === 'body' || block.kind === 'heading')
      found.push(
        ...bylines(text, block, BYLINE),
        ...bylines(text, block, GLUED),
        ...bylines(text, block, DATELINE),
        ...bylines(text, block, SQUARED),
        ...bareNames(text, block),
        ...unlabelled(text, block, NAMED_FIRST),
        ...inTurn(text, block),
        ...(block.kind === 'heading' ? pictures(text, block) : []),
      );
    if (block.kind === 'caption' || block.kind === 'tail')
      found.push(...pictures(text, block), ...bareNames(text, block), ...inTurn(text, block));
  }
  const last = blocks.findLast((b) => b.kind === 'body');
  if (last) found.push(...unlabelled(text, last, LAST).filter((c) => !found.some((f) => f.from < c.to && c.from < f.to)));
  const seen = new Set<string>();
  return found.filter((c) => !seen.has(`${c.name}${c.start}`) && seen.add(`${c.name}${c.start}`));
}

/** A person in the place of the source: 来源：李春影. */
const SENDER = /来源[:： ]+(\p{Script=Han}{2}[^\P{Script=Han}网报台社局办部委站院会区县市镇号])(?= *$| {2}| *(?:作者|编辑))/gmu;

function senders(text: string, block: Block): Credit[] {
  return matchesOf(text.slice(block.start, block.end), SENDER).flatMap((m) => {
    const name = m[1] as string;
    const start = block.start + m.index + m[0].length - name.length;
    return isFullName(name) ? [{ name, title: '来源', start, end: start + name.length, from: block.start, to: block.end }] : [];
  });
}

function lineCredits(text: string, block: Block, onlyPeople: boolean): Credit[] {
  const line = text.slice(block.start, block.end);
  const labels = matchesOf(line, LABEL);
  return labels.flatMap((label, i) => {
    const from = label.index + label[0].length;
    const to = labels[i + 1]?.index ?? line.length;
    const titles = (label[1] as string).split(/[、/&｜|丨和 ]/);
    if (onlyPeople && !/记者|编辑|责编|作者|通讯员|审核/.test(label[1] as string)) return [];
    const words = line.slice(from, to).split(OF_THE_PAGE)[0] as string;
    const some = namesIn(words, block.start + from);
    const named = some.length === 0 ? shortWord(words, block.start + from) : some;
    return named.flatMap((n) => titles.map((title) => ({ ...n, title, from: block.start, to: block.end })));
  });
}

/** What else a line of credits tells: where the report came from, how often it was read. */
const OF_THE_PAGE = /(?:信息|稿件|文章|图片)?来源|发布|浏览|点击|阅读|时间/;

/** A name, or one that is padded: 侯 阳. */
const PART = /(?<!\p{Script=Han})\p{Script=Han} {1,2}\p{Script=Han}(?!\p{Script=Han})|[^、， /：:]+/gu;
const WORK_ALONE = new RegExp(`^(${WORK})$`, 'u');
const WORK_AND_NAME = new RegExp(`^(${WORK})(\\p{Script=Han}{2,3})$`, 'u');
/** A reporter whose name has no family name of the list: the one short word behind the label. */
function shortWord(words: string, offset: number): { name: string; start: number; end: number }[] {
  const m = /^\s*(\p{Script=Han}{2,4})\s*$/u.exec(words);
  const start = offset + words.indexOf(m?.[1] ?? '');
  return m?.[1] && (isListItem(m[1]) || (m[1].length < 4 && SURNAMES.startingAt(m[1], 0)))
    ? [{ name: m[1], start, end: start + m[1].length }]
    : [];
}

function bylines(text: string, block: Block, pattern: RegExp): Credit[] {
  const found: Credit[] = [];
  for (const m of matchesOf(text.slice(block.start, block.end), pattern)) {
    let title = m[1] as string;
    const listed = m[2] as string;
    const at = block.start + m.index + m[0].indexOf(listed, m[0].indexOf(title) + title.length);
    for (const part of matchesOf(listed, PART)) {
      const inner = WORK_ALONE.exec(part[0]);
      if (inner) {
        title = inner[1] as string;
        continue;
      }
      const glued = WORK_AND_NAME.exec(part[0]);
      if (glued) title = glued[1] as string;
      const written = glued ? (glued[2] as string) : part[0];
      const name = written.replace(/ +/g, '');
      const start = at + part.index + (part[0].length - written.length);
      if (isListItem(name))
        found.push({
          name,
          title,
          start,
          end: start + written.length,
          from: block.start + m.index,
          to: block.start + m.index + m[0].length,
        });
    }
  }
  return found;
}

/** Whether a word is a name: a family name begins it, or it is written with the characters of transcribed names. */
const isName = (word: string): boolean =>
  isListItem(word) &&
  (word.includes('·') || (SURNAMES.startingAt(word, 0) !== null && word.length <= 4) || (word.length >= 3 && isTranscribed(word)));

/** Names in brackets behind the last full stop, with no word of what they did: （李方 王平）. */
const BARE =
  /(?<=(?:^|[。！”？]) ?)[（(](?:[\p{Script=Han}]{1,14}?(?:中心|办公室|办|局|台|社|站|部|委|网|报|校|院|室|所|处|科|公司|煤矿|集团|[镇乡县区]|街道)[:： 　]?)?([\p{Script=Han}·]{2,4}(?:[ 、，/]+[\p{Script=Han}·]{2,4}){0,3})(?:[）)](?=\s*$|[？?|\s]*$|\s*[（(])|$)/gmu;

function bareNames(text: string, block: Block): Credit[] {
  return matchesOf(text.slice(block.start, block.end), BARE).flatMap((m) => {
    const from = block.start + m.index;
    const names = namesIn(m[1] as string, from + m[0].indexOf(m[1] as string));
    const all = (m[1] as string).split(/[ 、，/]+/).length === names.length;
    return all ? names.map((n) => ({ ...n, title: '', from, to: from + m[0].length })) : [];
  });
}

const NAME_LIKE = /[\p{Script=Han}·]+/gu;
/** Names that no kind of work stands before. */
function unlabelled(text: string, block: Block, pattern: RegExp): Credit[] {
  return matchesOf(text.slice(block.start, block.end), pattern).flatMap((m) => {
    const from = block.start + m.index;
    const names = namesIn(m[1] as string, from + m[0].indexOf(m[1] as string));
    const all = (m[1] as string).split(/[ 、]+/).length === names.length;
    return all ? names.map((n) => ({ ...n, title: '', from, to: from + m[0].length })) : [];
  });
}

/** The names in what stands behind a label; a single word that is no name (an office, a code) is none. */
function namesIn(text: string, offset: number): { name: string; start: number; end: number }[] {
  return matchesOf(text, NAME_LIKE)
    .map((m) => ({ name: m[0], start: offset + m.index, end: offset + m.index + m[0].length }))
    .filter((n) => isName(n.name));
}

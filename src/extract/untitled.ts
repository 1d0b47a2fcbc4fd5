import { SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { Taken } from '../text/taken';
import { unitsOf } from '../text/units';
import { JOINT } from '../rules/mentions';
import { itemEnd } from './name-lists';
import { rightEvidence } from './name-ends';
import { isFullName, isListItem, isTranscribed } from './name-shapes';
import type { Named, PersonMention } from './person-mention';
import { nameAt } from './names';

const CLAUSE_START =
  /(?:^|[，。；：、！？\n“ ]|会上|随后|最后|首先|由|会议由|还有|领导和|推定|增补|任命|免去|选举|补选|推选|罢免|撤销|接受|追授|追记|聘任|推荐|向|劳模|模范|获得者|先进工作者|先进个人)/g;
/** What people are honoured as; one name may stand behind it. */
const HONOUR = /劳模|模范|获得者|先进/;
/** Verbs that only a person does, directly behind the name. */
const SUBJECT_VERB =
  /^(?:主持|出席|强调|指出|要求|讲话|表示|代表|宣读|宣布|通报|传达|点评|汇报|作了|作|在会上|在讲话|在总结|在主持|首先|最后|分别|结合|围绕|就|对|说|介绍|安排|部署|一行|带队|率|同志|认为|希望|建议|当选|不再担任|在[^，。；]{4,40}(?:上|时|中)的?(?:重要)?讲话|为(?:[我本该])?[一-龥]{0,14}(?:书记|主任|[院校局市县区镇乡部组会处科厂]长|委员|主席|秘书长|检察长|代表|党员))/;
/** People appointed, dismissed, elected or honoured: 任命张明为…, 免去李方的…, 其中王平等8人. */
const APPOINTED =
  /(?:任命|免去|选举|补选|选出|增补|推选|推举|聘任|聘请|接受|追授|追记|罢免|撤销|其中|任免|通过了?)((?:\p{Script=Han}{2,4}、){0,12}\p{Script=Han}{2,4}?)(?=同志|为(?!了)|第[一二三四五六七八九十]+届|的\p{Script=Han}{2,12}职务|辞去|等\d+[人名]|等[一二三四五六七八九十]+[人名]|担任|任\p{Script=Han}{2,12}[长记任员])/gu;
/** Further people of the same decision: ，李方、王平为我校副校长. */
const APPOINTED_TOO =
  /(?<=[，；])((?:\p{Script=Han}{2,3}、){0,8}\p{Script=Han}{2,3})(?=为(?:我|本|该)?[^，。；为]{0,16}(?:书记|主任|长|委员|主席)(?:（[^）]*）)?[，；。、])/gu;
/** Labels of minutes: 主持人：张明. */
const MINUTES = /(?:主持人?|出席人?员?|列席人?员?|缺席人?员?|请假人?员?|参加人?员?|参会领导|出席领导|汇报人|发言人|主讲人?)[:：] ?/g;
/** 同志 behind a name; 负责同志, 领导同志 are nobody. */
const COMRADE = /\p{Script=Han}{2,4}(?<!负责|领导|主要|分管|有关|相关|老|女|各位)同志/gu;

/** Finds names that have no title beside them: subjects of a verb, lists, 同志. */
export function untitledOf(text: string, stretch: Stretch, known: ReadonlySet<string>, taken: readonly PersonMention[]): PersonMention[] {
  const occupied = new Taken(taken);
  const items: Items = new Map();
  const words = text.slice(stretch.start, stretch.end);
  const found: PersonMention[] = [];
  const add = (named: Named, from: number) => {
    if (occupied.meets(named)) return;
    occupied.add(named);
    found.push({ name: named.name, start: named.start, end: named.end, titles: [], body: '', from, rule: named.rule });
  };
  for (const m of matchesOf(words, CLAUSE_START)) {
    const at = stretch.start + m.index + m[0].length;
    for (const named of bareList(text, at, stretch.end, known, items)) add(named, at);
    const honoured = HONOUR.test(m[0]) ? honouredAt(text, at, stretch.end, known) : null;
    if (honoured) add(honoured, at);
    const subject = subjectAt(text, at, stretch.end, known);
    if (subject) add(subject, at);
  }
  for (const named of appointed(words, stretch.start, known)) add(named, named.start);
  for (const named of labelled(text, stretch, known)) add(named, named.start);
  if (stretch.end - stretch.start < 60) for (const named of headingRuns(text, stretch, known)) add(named, named.start);
  if (words.includes('同志')) for (const named of comrades(text, stretch, known)) add(named, named.start);
  return found;
}

/** Those whom a decision names: one, or a list of names only. */
function appointed(words: string, offset: number, known: ReadonlySet<string>): Named[] {
  return [...matchesOf(words, APPOINTED), ...matchesOf(words, APPOINTED_TOO)].flatMap((m) => {
    const listed = (m[1] as string).split('、');
    if (!listed.every((name) => isFullName(name) || known.has(name))) return [];
    let at = offset + m.index + m[0].length - (m[1] as string).length;
    return listed.map((name) => {
      const named: Named = { name, start: at, end: at + name.length, rule: 'subject' };
      at = named.end + 1;
      return named;
    });
  });
}

/** Names behind the labels of minutes. */
function labelled(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), MINUTES).flatMap((m) => {
    const at = start + m.index + m[0].length;
    const until = itemEnd(text, at, known);
    if (until === null || until > end || rightEvidence(text, until) < 3) return [];
    return [{ name: text.slice(at, until), start: at, end: until, rule: 'bare-list' as const }];
  });
}

/** Names before 同志, and those that a list joins to them: 张明、李方同志. */
function comrades(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), COMRADE).flatMap((m) => {
    const found: Named[] = [];
    let until = start + m.index + m[0].length - 2;
    const nameOf = (size: number) => text.slice(until - size, until);
    let size = [3, 2].find(
      (n) => known.has(nameOf(n)) || (SURNAMES.startingAt(text, until - n) && isListItem(nameOf(n)) && isStart(text, until - n)),
    );
    while (size) {
      found.push({ name: nameOf(size), start: until - size, end: until, rule: 'name-comrade' });
      until -= size + 1;
      if (text[until] !== '、') break;
      size = [3, 2].find((n) => isFullName(nameOf(n)) && isStart(text, until - n)) ?? [3, 2].find((n) => isFullName(nameOf(n)));
    }
    return found;
  });
}

const isStart = (text: string, at: number): boolean =>
  at === 0 || /[，。；：、！？\n“由和与请念学对以随授记免举委局部厅院校了]/.test(text[at - 1] as string);

/** The one name behind an honour: 道德模范张明、. */
function honouredAt(text: string, at: number, limit: number, known: ReadonlySet<string>): Named | null {
  const end = itemEnd(text, at, known);
  const name = end === null || end > limit ? '' : text.slice(at, end);
  return name.length === 3 && isFullName(name) && /[、，等]/.test(text[at + 3] ?? '')
    ? { name, start: at, end: at + 3, rule: 'subject' }
    : null;
}

function subjectAt(text: string, at: number, limit: number, known: ReadonlySet<string>): Named | null {
  const guess = nameAt(text, at, known, 'nothing');
  if (!guess || guess.end > limit) return null;
  const name = text.slice(at, guess.end);
  if (!known.has(name) && (!SUBJECT_VERB.test(text.slice(guess.end, guess.end + 4)) || !isFullName(name))) return null;
  return { name, start: at, end: guess.end, rule: 'subject' };
}

const RUN = /(?<=^|[ ，、\n讲话席持加]|并讲话)([\p{Script=Han}·]{2,24}?)(?:分别)?(?:主持|出席|讲话|参加|列席)/gu;

/** Names of a heading that stand without separators before a role verb: 陈明李小方王平出席. */
function headingRuns(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), RUN).flatMap((m) => {
    const names = splitNames(m[1] as string, known);
    let at = start + m.index;
    return (names ?? []).map((name) => {
      const named: Named = { name, start: at, end: at + name.length, rule: 'heading-run' };
      at = named.end;
      return named;
    });
  });
}

/** Cuts a run into names, known ones first; null where it cannot be cut into names only. */
function splitNames(run: string, known: ReadonlySet<string>, failed = new Set<number>()): string[] | null {
  if (run === '') return [];
  if (failed.has(run.length)) return null;
  const sizes = [...new Set([...[4, 3, 2, 5, 6].filter((n) => known.has(run.slice(0, n)) && run.length >= n), 3, 2])];
  for (const size of sizes) {
    const name = run.slice(0, size);
    if (name.length < size || !(known.has(name) || isFullName(name))) continue;
    const rest = splitNames(run.slice(size), known, failed);
    if (rest) return [name, ...rest];
  }
  failed.add(run.length);
  return null;
}

const NOBODY: Named[] = [];
/** The list items of a sentence by their place: every item of a list may begin a list, but is read once. */
type Items = Map<number, (Named & { readonly joint: string }) | null>;
const JOINS = unitsOf('、 和及与以，等');

/** Whether something that may join names stands where a first name may end: the longest undotted ones have six units. */
function mayBeList(text: string, at: number): boolean {
  for (let end = at + 2; end <= at + 6; end++) if (JOINS(text.charCodeAt(end))) return true;
  return text.slice(at, at + 26).includes('·');
}

/** Three or more names, or two that are strong, with no title before. */
function bareList(text: string, at: number, limit: number, known: ReadonlySet<string>, items: Items): Named[] {
  if (!mayBeList(text, at)) return NOBODY;
  const names: Named[] = [];
  for (let from = at; from < limit; ) {
    let item = items.get(from);
    if (item === undefined) {
      const end = itemEnd(text, from, known);
      item =
        end === null
          ? null
          : { name: text.slice(from, end), start: from, end, joint: JOINT.exec(text.slice(end, end + 24))?.[0] ?? '', rule: 'bare-list' };
      items.set(from, item);
    }
    if (!item || item.end > limit) break;
    names.push(item);
    if (item.joint === '') break;
    from = item.end + item.joint.length;
  }
  const last = names.at(-1);
  if (names.length === 1 && last?.name.includes('·') && text[last.end] === '等') return names;
  if (names.length === 1 && last && isThree(last.name) && isStrong(last.name) && COUNTED.test(text.slice(last.end, last.end + 10)))
    return names;
  if (!last || names.length < 2 || /^(?:等)?[一二三四五六七八九十\d]+个?[县市区旗州镇乡村]/.test(text.slice(last.end, last.end + 5)))
    return NOBODY;
  if (COUNTED.test(text.slice(last.end, last.end + 12)) && names.every((n) => known.has(n.name) || isThree(n.name))) return names;
  const strong = names.filter((n) => known.has(n.name) || isStrong(n.name)).length;
  const verb = rightEvidence(text, last.end) >= 2.8 || text[last.end] === '等';
  return strong * 3 >= names.length * 2 &&
    (names.length > 3 ? rightEvidence(text, last.end) > 0 : names.length > 2 ? verb : strong === 2 && verb)
    ? names
    : [];
}

/** 等7名委员: people, not things, are counted. */
const COUNTED = /^等(?:\d{1,3}|[二三四五六七八九十]{1,3})[名位](?!次|额)|^\d{1,3}[名位](?=委员|代表|同志|职工|企业家|专家|劳模)/;
const isThree = (name: string): boolean => name.length === 3 && SURNAMES.startingAt(name, 0) !== null;
const isStrong = (name: string): boolean => {
  const surname = SURNAMES.startingAt(name, 0);
  return (
    name.includes('·') || isTranscribed(name) || (surname !== null && !WEAK_SURNAMES.has(surname) && name.length <= surname.length + 2)
  );
};

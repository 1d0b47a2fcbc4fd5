import type { Stretch } from '../text/sentences';
import { isListItem, nameAt, rightEvidence } from './names';
import { type Post, postsOf } from './posts';
import { SURNAMES, WEAK_SURNAMES } from '../lexicon';

/** A person named at a place, with the titles that stand beside the name there. All offsets are in units of the normalised text. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly titles: readonly Post[];
  /** Where the titles (or the list) begin that the name belongs to. */
  readonly from: number;
  /** Which pattern found it. */
  readonly rule:
    | 'title-name'
    | 'title-list'
    | 'name-title'
    | 'name-comrade'
    | 'bare-list'
    | 'subject'
    | 'trailing-title'
    | 'label'
    | 'again';
}

/** Posts that no name belongs to. */
export interface PostGroup {
  readonly start: number;
  readonly end: number;
  readonly posts: readonly Post[];
}

export interface Found {
  readonly persons: PersonMention[];
  readonly groups: PostGroup[];
}

const JOINT = /^(?:、| |和|及|与|以及|，(?=\p{Script=Han}{2,3}(?:、|，\p{Script=Han}{2,3}、)))/u;
const BETWEEN_POST_AND_NAME = /^(?:同志|[ ：:])?/;

/**
 * Finds the persons of a sentence by the titles beside their names, and the posts that stand alone.
 * @param known names that the document has shown before
 */
export function mentionsOf(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Found {
  const posts = postsOf(text, start, end);
  const persons: PersonMention[] = [];
  const groups: PostGroup[] = [];
  for (let i = 0; i < posts.length; i++) {
    const chain = chainFrom(text, posts, i);
    i += chain.length - 1;
    const last = chain.at(-1) as Post;
    const before = nameBefore(text, chain, known);
    const named = namesAfter(text, last.end, posts.slice(i + 1), end, known);
    if (named.length > 0 && !before) persons.push(...named.map((n) => ({ ...n, titles: chain, from: (chain[0] as Post).start })));
    else if (before) persons.push(before);
    else groups.push({ start: (chain[0] as Post).start, end: last.end, posts: chain });
  }
  return { persons, groups };
}

/** Posts that follow each other directly: 市委副书记、市长. */
function chainFrom(text: string, posts: readonly Post[], first: number): Post[] {
  const chain = [posts[first] as Post];
  for (let i = first + 1; i < posts.length; i++) {
    const post = posts[i] as Post;
    const between = text.slice((chain.at(-1) as Post).end, post.start);
    if (!/^(?:[、 ]?兼?|、?并?兼任)$/.test(between)) break;
    chain.push(post);
  }
  return chain;
}

type Named = Pick<PersonMention, 'name' | 'start' | 'end' | 'rule'>;

/** The names that stand behind a title: one, or a list. */
function namesAfter(text: string, end: number, later: readonly Post[], limit: number, known: ReadonlySet<string>): Named[] {
  const gap = BETWEEN_POST_AND_NAME.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const first = nameAt(text, end + gap, known, 'title');
  if (!first || first.end > limit) return [];
  const names: Named[] = [{ name: text.slice(end + gap, first.end), start: end + gap, end: first.end, rule: 'title-name' }];
  names.push(...listAfter(text, first.end, later, limit, known));
  return names;
}

/** The further names of a list, from the end of one name on. */
function listAfter(text: string, from: number, later: readonly Post[], limit: number, known: ReadonlySet<string>): Named[] {
  const names: Named[] = [];
  for (let at = from; at < limit; ) {
    const joint = JOINT.exec(text.slice(at, at + 12))?.[0];
    if (!joint) break;
    const start = at + joint.length;
    if (later.some((post) => post.start <= start && start < post.end && post.start >= at)) break;
    const end = itemEnd(text, start, known);
    if (end === null || end > limit) break;
    names.push({ name: text.slice(start, end), start, end, rule: 'title-list' });
    at = end;
  }
  return names;
}

/** Where the list item that begins at `start` ends, or null where it is no name. */
function itemEnd(text: string, start: number, known: ReadonlySet<string>): number | null {
  const guess = nameAt(text, start, known, 'list');
  if (guess) return guess.end;
  const whole = /^[\p{Script=Han}·]{2,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
  return isListItem(whole) && rightEvidence(text, start + whole.length) >= 3 ? start + whole.length : null;
}

/** A name that stands before its title: 李磊总经理, 习近平总书记. */
function nameBefore(text: string, chain: readonly Post[], known: ReadonlySet<string>): PersonMention | null {
  const post = chain[0] as Post;
  if (chain.length !== 1 || post.head - post.start < 2) return null;
  const organ = text.slice(post.start, post.head);
  for (const size of [organ.length, 3, 2, 4]) {
    const name = organ.slice(organ.length - size);
    if (name.length < size || size > 4) continue;
    const isKnown = known.has(name);
    if (!isKnown && (size !== organ.length || !isFullName(name))) continue;
    const start = post.head - size;
    return {
      name,
      start,
      end: post.head,
      titles: [{ ...post, start: post.head, text: text.slice(post.head, post.end) }],
      from: start,
      rule: 'name-title',
    };
  }
  return null;
}

/** Whether a string looks like a name even where nothing but itself speaks for it. */
function isFullName(name: string): boolean {
  const surname = SURNAMES.startingAt(name, 0);
  if (!surname || !isListItem(name)) return false;
  if (WEAK_SURNAMES.has(surname)) return false;
  return name.length === surname.length + 2 || (name.length === surname.length + 1 && !/[市县区省委局部厅政公国]/.test(name));
}

const CLAUSE_START = /(?:^|[，。；：、！？\n“]|会上|随后|最后|首先|由|会议由)/g;
/** Verbs that only a person does, directly behind the name. */
const SUBJECT_VERB =
  /^(?:主持|出席|强调|指出|要求|讲话|表示|代表|宣读|宣布|通报|传达|点评|汇报|作了|作|在会上|在讲话|在总结|在主持|首先|最后|分别|结合|围绕|就|对|说|介绍|安排|部署|一行|带队|率|同志|认为|希望)/;
const COMRADE = /\p{Script=Han}{2,4}同志/gu;

/** Finds names that have no title beside them: subjects of a verb, lists, 同志. */
export function untitledOf(text: string, stretch: Stretch, known: ReadonlySet<string>, taken: readonly PersonMention[]): PersonMention[] {
  const isFree = (start: number, end: number) => !taken.some((m) => m.start < end && start < m.end);
  const found: PersonMention[] = [];
  const add = (named: Named, from: number) => {
    if (isFree(named.start, named.end) && !found.some((m) => m.start < named.end && named.start < m.end))
      found.push({ ...named, titles: [], from });
  };
  for (const m of text.slice(stretch.start, stretch.end).matchAll(CLAUSE_START)) {
    const at = stretch.start + m.index + m[0].length;
    for (const named of bareList(text, at, stretch.end, known)) add(named, at);
    const subject = subjectAt(text, at, stretch.end, known);
    if (subject) add(subject, at);
  }
  for (const m of text.slice(stretch.start, stretch.end).matchAll(COMRADE)) {
    const end = stretch.start + m.index + m[0].length - 2;
    const size = [3, 2].find(
      (n) =>
        known.has(text.slice(end - n, end)) ||
        (SURNAMES.startingAt(text, end - n) && isListItem(text.slice(end - n, end)) && isStart(text, end - n)),
    );
    if (size) add({ name: text.slice(end - size, end), start: end - size, end, rule: 'name-comrade' }, end - size);
  }
  return found;
}

const isStart = (text: string, at: number): boolean => at === 0 || /[，。；：、！？\n“由和与请念学对]/.test(text[at - 1] as string);

function subjectAt(text: string, at: number, limit: number, known: ReadonlySet<string>): Named | null {
  const guess = nameAt(text, at, known, 'nothing');
  if (!guess || guess.end > limit) return null;
  const name = text.slice(at, guess.end);
  if (!known.has(name) && (!SUBJECT_VERB.test(text.slice(guess.end, guess.end + 4)) || !isFullName(name))) return null;
  return { name, start: at, end: guess.end, rule: 'subject' };
}

/** Three or more names, or two with a role verb behind them, with no title before. */
function bareList(text: string, at: number, limit: number, known: ReadonlySet<string>): Named[] {
  const names: Named[] = [];
  for (let from = at; from < limit; ) {
    const end = itemEnd(text, from, known);
    if (end === null || end > limit) break;
    const name = text.slice(from, end);
    if (!known.has(name) && !SURNAMES.startingAt(name, 0) && !name.includes('·')) break;
    names.push({ name, start: from, end, rule: 'bare-list' });
    if (!/[、 ]/.test(text[end] ?? '')) break;
    from = end + 1;
  }
  const last = names.at(-1);
  if (!last) return [];
  const verb = /^(?:等|出席|参加|列席|分别|主持|作|先后|在|同志|汇报|发言|陪同)/.test(text.slice(last.end, last.end + 4));
  const strong = names.filter((n) => known.has(n.name) || !WEAK_SURNAMES.has(SURNAMES.startingAt(n.name, 0) ?? '')).length;
  return (names.length >= 3 || (names.length === 2 && verb)) &&
    strong * 3 >= names.length * 2 &&
    (verb || /[，。；]/.test(text[last.end] ?? '。'))
    ? names
    : [];
}

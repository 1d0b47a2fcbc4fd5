import type { Stretch } from '../text/sentences';
import { isListItem, nameAt, rightEvidence } from './names';
import { nameThatLeads, type Post, postsOf } from './posts';
import { NAMES_TOO, SURNAMES, WEAK_SURNAMES } from '../lexicon';
import { bodyOf, isCollective } from './bodies';

/** A person named at a place, with the titles that stand beside the name there. All offsets are in units of the normalised text. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly titles: readonly Post[];
  /** The body of the posts before, which a bare post takes over. */
  readonly body: string;
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
    | 'surname-title'
    | 'heading-run'
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

/** What joins the names of a list. */
export const JOINT =
  /^(?:、| |和|及|与|以及|，(?=\p{Script=Han}{2,3}(?:、|，\p{Script=Han}{2,3}、)|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}[，、]))/u;
const BETWEEN_POST_AND_NAME = /^(?:同志|[ ：:]|（[^）\n]{1,10}）)?/;
/** 市领导还有：. */
const THERE_ARE = /(?<=领导|代表)还?有[：:]/;

/**
 * Finds the persons of a sentence by the titles beside their names, and the posts that stand alone.
 * @param known names that the document has shown before
 */
export function mentionsOf(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Found {
  const posts = postsOf(text, start, end);
  const persons: PersonMention[] = [];
  const groups: PostGroup[] = [];
  let body = '';
  for (let i = 0; i < posts.length; i++) {
    const chain = chainFrom(text, posts, i);
    i += chain.length - 1;
    const last = chain.at(-1) as Post;
    const before = nameBefore(text, chain, known);
    const named = before ? [] : namesAfter(text, last.end, posts.slice(i + 1), end, known);
    if (before) persons.push(before);
    else if (named.length > 0)
      for (const { name, start, end, rule } of named)
        persons.push({ name, start, end, titles: chain, body, from: (chain[0] as Post).start, rule });
    else groups.push({ start: (chain[0] as Post).start, end: last.end, posts: chain });
    if (before || named.length > 0 || !/^(?:各|全体|有关|相关)/.test((chain[0] as Post).text)) body = bodyOf(chain, body) || body;
  }
  return { persons, groups };
}

/** Whether a post holds the name of its holder: 李磊书记. */
const namesItself = (post: Post): boolean => {
  const organ = post.text.slice(0, post.head - post.start);
  if (organ.length >= 2 && organ.length <= 4 && isFullName(organ)) return true;
  return (
    organ.length > 5 &&
    /[部局委院校厅处]$/.test(organ.slice(0, -3)) &&
    isFullName(organ.slice(-3)) &&
    /^[处局科部厅院校]?长$/.test(post.text.slice(organ.length))
  );
};

/** Whether a chain of posts of one person opens its clause, so that a comma may part it: 区委常委，区委宣传部部长张明. */
const opensClause = (text: string, chain: readonly Post[]): boolean => {
  const start = (chain[0] as Post).start;
  return (
    (start === 0 || /[。；，\n]/.test(text[start - 1] as string)) &&
    chain.every((post) => !isCollective(post.text) && !/^(?:各|市直|区直|县直|有关|相关)/.test(post.text))
  );
};

/** Posts that follow each other directly: 市委副书记、市长. */
function chainFrom(text: string, posts: readonly Post[], first: number): Post[] {
  const chain = [posts[first] as Post];
  if (namesItself(chain[0] as Post)) return chain;
  for (let i = first + 1; i < posts.length; i++) {
    const post = posts[i] as Post;
    const between = text.slice((chain.at(-1) as Post).end, post.start);
    const parted = between === '，' && opensClause(text, chain) && !isCollective(post.text);
    if (!(parted || /^(?:[、 ]?兼?|、?并?兼任|、(?:新当选|新任|新一任))$/.test(between)) || namesItself(post)) break;
    chain.push(post);
  }
  return chain;
}

export type Named = Pick<PersonMention, 'name' | 'start' | 'end' | 'rule'>;

/** The names that stand behind a title: one, or a list. */
function namesAfter(text: string, end: number, later: readonly Post[], limit: number, known: ReadonlySet<string>): Named[] {
  const gap =
    BETWEEN_POST_AND_NAME.exec(text.slice(end, end + 13))?.[0].length || THERE_ARE.exec(text.slice(end - 2, end + 3))?.[0].length || 0;
  const next = later[0]?.start ?? 0;
  if (
    gap === 0 &&
    (next === end + 2 || next === end + 3) &&
    isFullName(text.slice(end, next)) &&
    nameThatLeads(text, end, (later[0] as Post).head) === next - end
  )
    return [{ name: text.slice(end, next), start: end, end: next, rule: 'title-name' }];
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
    const joint = JOINT.exec(text.slice(at, at + 24))?.[0];
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
export function itemEnd(text: string, start: number, known: ReadonlySet<string>): number | null {
  const guess = nameAt(text, start, known, 'list');
  if (guess) return guess.end;
  const whole = /^[\p{Script=Han}·]{2,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
  return rightEvidence(text, start + whole.length) >= 3 && isListItem(whole) ? start + whole.length : null;
}

/** A name that stands before its title: 李磊总经理, 习近平总书记. */
function nameBefore(text: string, chain: readonly Post[], known: ReadonlySet<string>): PersonMention | null {
  const post = chain[0] as Post;
  if (chain.length !== 1 || post.head - post.start < 2) return null;
  if (text[post.head - 1] === text[post.head]) return null;
  const rank = RANK.exec(text.slice(post.start, post.head))?.[0] ?? '';
  const organ = text.slice(post.start, post.head - rank.length);
  for (const size of [organ.length, 3, 2, 4]) {
    const name = organ.slice(organ.length - size);
    if (name.length < size || size > 4) continue;
    const isKnown = known.has(name) || (size === organ.length && NAMES_TOO.has(name) && rightEvidence(text, post.end) >= 2.8);
    const before = organ.slice(0, organ.length - size);
    if (
      !isKnown &&
      !(
        isFullName(name) &&
        (before === '' ||
          (size === 3 && text.slice(post.head, post.end) === '总书记') ||
          (size > 2 && /(?:[部局委院校司团处室会厅队站所社区村镇乡县市]|党支|集团|公司|中心)$/.test(before)))
      )
    )
      continue;
    const end = post.head - rank.length;
    const start = end - size;
    return {
      name,
      start,
      end,
      titles: [{ ...post, start: end, text: splitTitle(organ.slice(0, organ.length - size), text.slice(end, post.end)) }],
      body: '',
      from: start,
      rule: 'name-title',
    };
  }
  return null;
}

/** What stands between a name and the post behind it: 霍敏常务副院长. */
const RANK = /(?:常务|第一|执行|专职)$/;

/** A title that the name stands in the middle of: 党委刘方书记 → 党委书记. */
const splitTitle = (organ: string, head: string): string => (/(?:党委|党组|党工委|总支|支部|部|局|委)$/.test(organ) ? organ + head : head);

/** Whether a string looks like a name even where nothing but itself speaks for it. */
export function isFullName(name: string): boolean {
  const surname = SURNAMES.startingAt(name, 0);
  if (!surname || !isListItem(name)) return false;
  if (WEAK_SURNAMES.has(surname)) return false;
  return name.length === surname.length + 2 || (name.length === surname.length + 1 && !/[市县区省委局部厅政公国]/.test(name));
}

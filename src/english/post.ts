import { areaOf, fill, prefixOf } from './area';
import { joined } from './joined';
import { modifiersOf } from './modifiers';
import { organAt } from './organs';
import { AFFIXES, type Affix, HEADS, type Head, MODIFIERS, RULERS } from './tables';

/** Parties and the Youth League have the rank inside their name: 团市委 is the 团委 of a 市. */
const INSIDE = /^(?:共青)?(团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(省|自治区|市|自治州|州|盟|县|区|旗|镇|乡)委(?:会|员会)?/;

/** @returns a post with its modifiers before it; null where 副 has no word in this post */
function modified(found: readonly string[], head: Head, english: string): string | null {
  if (english === '' || (found.includes('副') && head.deputy === '')) return null;
  return [...found.map((word) => MODIFIERS.get(word) || head.deputy), english].join(' ');
}

/** 市长, 市政府副市长, 湖北省省长: the head of an area's government. */
function rulerPost(head: Head, before: string, place: string | null): string | null {
  const { rest, found } = modifiersOf(before);
  const rank = head.word.slice(0, -1);
  const government = rest.replace(/(?:人民)?政府$/, '');
  const bare = government === '' || government === rank;
  const own = areaOf(bare ? rank : government, place);
  if (own === null || own.level.word !== rank || (government === rank && government === rest)) return null;
  const placed = own.place === null || head.alone === '' ? head.english : fill(head.alone, '', own.place);
  return modified(found, head, placed);
}

/** 领导 of a bare 市, 主席 of a bare 自治区. */
function rankPost(head: Head, rest: string, found: readonly string[], place: string | null): string | null {
  const area = areaOf(rest, place);
  const special = HEADS.some((other) => other.word === head.word && other.kinds.includes(`level${area?.level.word}`));
  if (area === null || !head.kinds.includes(special ? `level${area.level.word}` : 'level')) return null;
  return modified(found, head, fill(head.english, prefixOf(area), area.place));
}

/** A post of an organ, or one that stands alone. */
function organPost(head: Head, before: string, place: string | null): string | null {
  const { rest, found } = modifiersOf(before);
  if (rest === '') return modified(found, head, head.alone);
  if (head.kinds.some((kind) => kind.startsWith('level'))) return rankPost(head, rest, found, place);
  const organ = organAt(rest.replace(INSIDE, '$2$1委'), place);
  const has = organ !== null && (head.kinds.includes(organ.kind) || head.kinds.includes('*'));
  const post = has ? modified(found, head, head.english) : null;
  if (organ === null || post === null) return null;
  return `${post}${post.endsWith(' to') ? '' : ' of'} the ${organ.phrase}`.replace(/Minister of the Ministry of/, 'Minister of');
}

/** 组织部长 is the 部长 of a 组织部: the character that organ and post share is written once. */
function shortPost(head: Head, before: string, place: string | null): string | null {
  return before !== '' && /^.长$/.test(head.word) ? organPost(head, before + head.word.charAt(0), place) : null;
}

const holds = (affix: Affix, title: string) => (affix.side === 'after' ? title.endsWith(affix.word) : title.startsWith(affix.word));
const without = (affix: Affix, title: string) =>
  affix.side === 'after' ? title.slice(0, -affix.word.length) : title.slice(affix.word.length);

/** @returns the first of the readings of a single post that succeeds, the longest posts first */
function single(title: string, place: string | null): string | null {
  for (const ruler of RULERS.values()) {
    const post = title.endsWith(ruler.word) ? rulerPost(ruler, title.slice(0, -ruler.word.length), place) : null;
    if (post !== null) return post;
  }
  for (const head of HEADS) {
    const before = title.endsWith(head.word) ? title.slice(0, -head.word.length) : null;
    const post = before === null ? null : (organPost(head, before, place) ?? shortPost(head, before, place));
    if (post !== null) return post;
  }
  const affix = AFFIXES.find((each) => holds(each, title));
  const inner = affix === undefined ? null : single(without(affix, title), place);
  return inner === null || affix === undefined ? null : `${affix.english} ${inner}`;
}

/**
 * The English of a post, in the manner of the organs' own English: the constitutions of the state and of the CPC (Leading Party Members' Group,
 * town and township apart), the organic laws (Intermediate and Higher People's Court, chairman of a villagers' committee), Xinhua and
 * China Daily for the rest. With a place "Secretary of the CPC Ezhou Municipal Committee", without "Secretary of the Municipal Party
 * Committee"; Vice where an assembly elects or appoints (mayor, chairman, president), Deputy for secretaries, directors and heads.
 * 县长, 区长, 乡长, 镇长 are heads, as the constitution of the state has them. 区 is a district; 区党委, mostly of an autonomous region, is not rendered.
 * @param title one post as a report writes it, in Simplified characters: 市委副书记; two posts joined by 、 or 兼 are both rendered
 * @param place the area's name in Latin letters, with or without its class word (Ezhou, Ezhou City); used only where the title names
 *   a rank that the class word does not contradict
 * @returns null where any part of the title is unknown or could mean two things
 */
export function englishPost(title: string, place: string | null = null): string | null {
  return joined(title, (post) => single(post, place));
}

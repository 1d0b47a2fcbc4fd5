import { englishOffice } from '../english/office';
import { englishPost } from '../english/post';
import type { Post } from '../model';
import type { Division } from './divisions';
import { type Name, nameAt } from './names';
import type { Region } from './region';

/** A post that begins with the word for a division's rank (市委书记), and the division where the words before it name one. */
interface Ranked {
  readonly words: string;
  readonly named: readonly Division[] | null;
}

const MODIFIERS = '(?:常务|第一|代理|代|副)*';

/** Whether a name at the beginning of a post is a place: 代县长 is whoever acts as head of a county, not of 代县. */
const isPlace = (name: Name | null, words: string): name is Name =>
  name !== null && name.full && !(name.written.length === 2 && words.startsWith('长', 2));

/** Takes the names of divisions off a post and leaves the word for the rank of the last: 湖北省鄂州市委书记 → 市委书记. */
function rankedOf(title: string): Ranked {
  let words = title.replace(/^中共/, '');
  let named: readonly Division[] | null = null;
  for (let name = nameAt(words, 0); isPlace(name, words); name = nameAt(words, 0)) {
    const word = name.divisions[0]?.word ?? '';
    const rest = words.slice(name.written.length);
    named = name.divisions;
    if (isPlace(nameAt(rest, 0), rest)) words = rest;
    else return { words: new RegExp(`^${MODIFIERS}${word}长`).test(rest) ? rest : word + rest, named };
  }
  return { words, named };
}

/** Posts of many, which are nobody's: 市领导, 县直部门负责人. */
const COLLECTIVE = /^(?:自治区|.)(?:领导|级|直|上|管)|领导$|负责人$|负责同志$|同志$|干部$/;
/** Organs that a rank has one of; 市长 and its like are set apart. */
const ORGANS =
  /^(?:委(?!员)|纪委|政府|人民政府|人大|政协|监委|监察委|法院|检察院|中级人民法院|人民法院|人民检察院|总工会|妇联|文联|科协|工商联|军分区|人武部|公安局|行署)/;
/** Writes a division's name in the place of the word for its rank. */
function written(words: string, { name, word }: Division): string | null {
  const modified = new RegExp(`^${MODIFIERS}${word}长`).test(words) ? words : null;
  if (modified !== null) return name + words;
  if (/^(?:行署)?(?:常务)?副?专员$/.test(words) && /地|盟/.test(word)) return `${name}行署${words.replace('行署', '')}`;
  const league = new RegExp(`^(?:共青)?团${word}委`).exec(words)?.[0];
  if (league !== undefined) return `共青团${name}委${words.slice(league.length)}`;
  if (!words.startsWith(word) || COLLECTIVE.test(words)) return null;
  const organ = words.slice(word.length);
  const region = word === '自治区' && /^(?:党委|主席|副主席)/.test(organ);
  const known = region || ORGANS.test(organ) || englishPost(words) !== null;
  const party = /^(?:委|纪委)/.test(organ) || (region && organ.startsWith('党委'));
  return known ? `${party ? '中共' : ''}${word === '地' && party ? name.replace(/区$/, '') : name}${organ}` : null;
}

/** Whether a rank's word can mean nothing but the region: 市委 may be of the city around a county, 县委 only of the county. */
const isOwn = ({ own, division }: Region): boolean => own || /^[县旗州盟地]$/.test(division.word);

/**
 * Completes a post with the organ and the place it belongs to: 市委书记 → 中共鄂州市委书记.
 * @param title one post as a report writes it, in Simplified characters
 * @returns null where the region is not known, or the post is of another place or rank
 */
export function resolvedPost(title: string, region: Region | null): string | null {
  if (region === null || /^原/.test(title)) return null;
  const { words, named } = rankedOf(title);
  if (named === null ? !isOwn(region) : !named.includes(region.division)) return null;
  return written(words, region.division);
}

/** The name in Latin letters of the division that a post is of, where it is known. */
function romanFor({ words, named }: Ranked, region: Region | null): string | null {
  const inRegion = region !== null && (named?.includes(region.division) ?? isOwn(region)) ? region.division : null;
  const same = new Set(named?.map(({ roman }) => roman)).size === 1;
  const division = inRegion ?? (same ? (named?.[0] ?? null) : null);
  return division !== null && written(words, division) !== null ? division.roman : null;
}

/**
 * @returns the English of a post with its place, where that is known; of a body that is not known in English, the office alone; null where
 *   nothing is certain
 */
export function englishOf(title: string, region: Region | null): string | null {
  const ranked = rankedOf(title);
  const roman = romanFor(ranked, region);
  const words = roman?.endsWith(' New Area') && ranked.words.startsWith('区') ? `新${ranked.words}` : ranked.words;
  return englishPost(words, roman) ?? englishPost(title, roman) ?? englishOffice(title);
}

/** @returns a post with its full form and its English */
export const postOf = (title: string, region: Region | null): Post => ({
  written: title,
  resolved: resolvedPost(title, region),
  english: englishOf(title, region),
});

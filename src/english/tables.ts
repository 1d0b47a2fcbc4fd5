import { rows } from '../lexicon/words';
import affixFile from './affixes.tsv?raw';
import fieldFile from './fields.tsv?raw';
import headFile from './heads.tsv?raw';
import levelFile from './levels.tsv?raw';
import modifierFile from './modifiers.tsv?raw';
import officeFile from './offices.tsv?raw';
import organFile from './organs.tsv?raw';
import provinceFile from './provinces.tsv?raw';
import rulerFile from './rulers.tsv?raw';

/** The rank of an area: 市, Municipal, City; without class words, places are not set in. */
export interface Level {
  readonly word: string;
  readonly adjective: string;
  readonly classes: readonly string[];
}
/**
 * An organ: its kind decides which posts it has; `placed` is its English where a place is known; `ranked` where only a rank
 * makes a word of its name (委, 委办公室). An empty English is never rendered.
 */
export interface Organ {
  readonly ranked: boolean;
  readonly kind: string;
  readonly english: string;
  readonly placed: string;
}
/** A post in the organs of some kinds; `deputy` is its word for 副, `alone` its English without an organ; empty where there is none. */
export interface Head {
  readonly word: string;
  readonly kinds: readonly string[];
  readonly english: string;
  readonly deputy: string;
  readonly alone: string;
}
/** A post of whatever body; `before` is what it stands behind, one of several: nothing in particular where there is none, * anything. */
export interface Office {
  readonly word: string;
  readonly before: readonly string[];
  readonly english: string;
  readonly deputy: string;
}
/** A word round a whole post: 原, 候选人. */
export interface Affix {
  readonly word: string;
  readonly side: string;
  readonly english: string;
}

/** A table whose first cell may hold several names of one thing, parted by |. */
function byName<T>(file: string, value: (cells: readonly string[]) => T): Map<string, T> {
  return new Map(rows(file).flatMap((cells) => (cells[0] ?? '').split('|').map((name) => [name, value(cells)] as const)));
}

/** Words that name the rank of an area: 省, 地区. */
export const LEVELS = byName(levelFile, ([word = '', adjective = '', classes = '']): Level => {
  return { word, adjective, classes: classes.split('|').filter((name) => name !== '') };
});
/** Provinces by their names: how the place is called, and the adjective. */
export const PROVINCES = byName(provinceFile, ([, place = '', level = '']) => ({ place, level }));
/** Words between the organ and the post: 专职. */
export const MODIFIERS = byName(modifierFile, ([, english = '']) => english);
/** Fields of the departments of a government: 交通运输. */
export const FIELDS = byName(fieldFile, ([, english = '']) => english);
/** Organs, with how their names are built. */
export const ORGANS = byName(organFile, ([, kind = '', templates = '', ranked = '']): Organ => {
  const [english = '', placed = english] = templates.split('|');
  return { kind, english, placed, ranked: ranked !== '' };
});
/** Heads of governments of areas; `alone` has the place at $. */
export const RULERS = byName(
  rulerFile,
  ([word = '', english = '', deputy = '', alone = '']): Head => ({
    word,
    kinds: [],
    english,
    deputy,
    alone,
  }),
);
/** Heads of posts, the longest first. */
export const HEADS: readonly Head[] = rows(headFile)
  .map(([word = '', kinds = '', english = '', deputy = '', alone = '']) => ({ word, kinds: kinds.split(' '), english, deputy, alone }))
  .sort((a, b) => b.word.length - a.word.length);
/** Words round a whole post, in the order of the table. */
export const AFFIXES: readonly Affix[] = rows(affixFile).map(([word = '', side = '', english = '']) => ({ word, side, english }));
/** Posts of whatever body, the longest first, and those behind words of their own before the others; posts that can stand alone are so, too. */
export const OFFICES: readonly Office[] = [
  ...rows(officeFile).map(([word = '', before = '', english = '', deputy = '']) => ({
    word,
    before: before.split('|').filter((words) => words !== ''),
    english,
    deputy,
  })),
  ...HEADS.filter(({ alone }) => alone !== '').map(({ word, alone, deputy }) => ({ word, before: [], english: alone, deputy })),
].sort((a, b) => b.word.length - a.word.length || b.before.join('').length - a.before.join('').length);

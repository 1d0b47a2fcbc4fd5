import type { Post, RegionSource } from './model';

/** What a formulation means, in the reader's language. */
export interface SloganExplained {
  /** The glossary's own id, whatever the reading calls it by. */
  readonly id: string;
  /** The language of the meaning, as a tag. */
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly meaning: string;
  /** The usual official English; null where there is none that is settled. */
  readonly english: string | null;
  /** The year in which it became current, with the occasion where that is known. */
  readonly since: string | null;
}

/** What was made of a post. */
export type PostExplained = Pick<Post, 'resolved' | 'english'>;

/** What is known of a reading beyond its article: asked of the background, because it takes tables that no page should load. */
export interface Explanations {
  readonly region: { readonly name: string; readonly from: readonly RegionSource[] } | null;
  /** By the post as it is written. */
  readonly posts: Readonly<Record<string, PostExplained>>;
  /** By the id that the reading has. */
  readonly slogans: Readonly<Record<string, SloganExplained>>;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const isText = (value: unknown): boolean => value === null || typeof value === 'string';
const isPost = (value: unknown): boolean => [fields(value)?.resolved, fields(value)?.english].every(isText);
const isSlogan = (value: unknown): boolean => {
  const slogan = fields(value);
  return ['id', 'lang', 'meaning'].every((name) => typeof slogan?.[name] === 'string') && isText(slogan?.english) && isText(slogan?.since);
};
const isRegion = (value: unknown): boolean => {
  const region = fields(value);
  return typeof region?.name === 'string' && Array.isArray(region.from) && region.from.every((each) => typeof each === 'string');
};
const all = (value: unknown, check: (each: unknown) => boolean): boolean => {
  const record = fields(value);
  return record !== null && Object.values(record).every(check);
};

/** @returns whether a value has the shape of explanations */
export function isExplanations(value: unknown): value is Explanations {
  const found = fields(value);
  return found !== null && (found.region === null || isRegion(found.region)) && all(found.posts, isPost) && all(found.slogans, isSlogan);
}

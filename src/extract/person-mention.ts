import type { Post } from './posts';

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

/** A name at a place. */
export type Named = Pick<PersonMention, 'name' | 'start' | 'end' | 'rule'>;

/** Names that follow each other, each `gap` units behind the one before. */
export function namedInTurn(names: readonly string[], start: number, gap: number, rule: Named['rule']): Named[] {
  let at = start;
  return names.map((name) => {
    const named: Named = { name, start: at, end: at + name.length, rule };
    at = named.end + gap;
    return named;
  });
}

/** Posts that no name belongs to. */
export interface PostGroup {
  readonly start: number;
  readonly end: number;
  readonly posts: readonly Post[];
}

/** What a sentence names. */
export interface Found {
  readonly persons: PersonMention[];
  readonly groups: PostGroup[];
}

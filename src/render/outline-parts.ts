/** Facts, each with its label. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** A part of a summary, before any format. All words are raw: each format cleans and escapes them its own way. */
export type Block =
  | Facts
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly counted: boolean;
    }
  | { readonly kind: 'list'; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: 'speech'; readonly speaker: string; readonly posts: string; readonly sayings: readonly SaidBlock[] };

/** What a speaker said under one verb. */
export interface SaidBlock {
  readonly cue: string;
  readonly heading: string | null;
  readonly points: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A meeting summed up, ready for any format. Sections without content are left out. */
export interface Outline {
  readonly title: string;
  readonly facts: Facts;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly foot: Facts;
}

import file from './lexicon/slogans.tsv?raw';
import { rows } from './lexicon/words';

/** What the glossary says of a formulation. */
export interface Entry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** The usual official rendering; null where there is none that is settled. */
  readonly english: string | null;
  /** The year in which it became current; null where that is not certain. */
  readonly since: string | null;
  readonly occasion: string | null;
}

function load(): ReadonlyMap<string, Entry> {
  const entry = (cells: readonly string[]): Entry => {
    const [id = '', , , , , zh = '', en = '', english = '', since = '', occasion = ''] = cells;
    return { id, zh, en, english: english || null, since: since || null, occasion: occasion || null };
  };
  return new Map(
    rows(file)
      .slice(1)
      .map((cells) => [cells[0] ?? '', entry(cells)]),
  );
}

let loaded: ReadonlyMap<string, Entry> | null = null;

/** @returns what the glossary says of a formulation; null where it does not know its id */
export function glossary(id: string): Entry | null {
  loaded ??= load();
  return loaded.get(id) ?? null;
}

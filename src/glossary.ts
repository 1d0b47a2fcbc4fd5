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

/**
 * @param id as the glossary has it, or the number of its row from 0 in base 36 behind a dot, as the script in pages has it
 * @returns what the glossary says of a formulation; null where it does not know it
 */
export function glossary(id: string): Entry | null {
  loaded ??= load();
  const row = /^\.([\da-z]{1,3})$/.exec(id)?.[1];
  return (row === undefined ? loaded.get(id) : [...loaded.values()][Number.parseInt(row, 36)]) ?? null;
}

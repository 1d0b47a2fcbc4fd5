import file from './slogans.tsv?raw';
import { rows } from './words';

/** A formulation as the reader needs it; what it means lies in the glossary, apart. */
export interface SloganEntry {
  readonly id: string;
  readonly kind: 'canon' | 'numbered';
  /** Whether the words are this formulation even outside quotation marks. */
  readonly unquoted: boolean;
}

const marks = /[，、；：\s“”‘’]/g;
const entries = new Map<string, SloganEntry>();
const unquotedByFirst = new Map<string, { form: string; entry: SloganEntry }[]>();
/** A form that holds its number: 四个意识. The members written out (政治意识、大局意识 …) are a fixed formulation like any other. */
const COUNTS = /[一二两双三四五六七八九十百千万\d]/;

for (const [id = '', forms = '', , kind = '', unquoted = ''] of rows(file).slice(1)) {
  const entry: SloganEntry = { id, kind: kind === 'numbered' ? 'numbered' : 'canon', unquoted: unquoted === '1' };
  for (const form of forms.split('|')) {
    const ofForm: SloganEntry = entry.kind === 'numbered' && form.length > 6 && !COUNTS.test(form) ? { ...entry, kind: 'canon' } : entry;
    entries.set(form.replace(marks, ''), ofForm);
    if (!entry.unquoted) continue;
    const first = form[0] as string;
    unquotedByFirst.set(first, [...(unquotedByFirst.get(first) ?? []), { form, entry: ofForm }]);
  }
}
for (const list of unquotedByFirst.values()) list.sort((a, b) => b.form.length - a.form.length);

/** The forms of all formulations of the glossary. */
export const SLOGAN_FORMS = {
  /** @param words a phrase without marks between its members */
  get: (words: string): SloganEntry | undefined => entries.get(words),
  /** The longest formulation that begins at a place and needs no quotation marks; length in UTF-16 units. */
  unquotedAt: (text: string, at: number): { length: number; entry: SloganEntry } | null => {
    const hit = unquotedByFirst.get(text[at] as string)?.find(({ form }) => text.startsWith(form, at));
    return hit ? { length: hit.form.length, entry: hit.entry } : null;
  },
};

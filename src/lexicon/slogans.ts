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
/** A form that holds its number: 四个意识. The members written out (政治意识、大局意识 …) are a fixed formulation like any other. */
const COUNTS = /[一二两双三四五六七八九十百千万\d]/;
/** The forms that need no quotation marks, by their first two characters. */
const unquoted = new Map<number, { form: string; entry: SloganEntry }[]>();
/** Below 2³⁰, as engines like their numbers best; two pairs may share one. */
const keyOf = (first: number, second: number): number => (first << 12) ^ second;
/** What such forms begin with; and whether any may begin with such a pair: several share a place. */
const firsts = new Uint8Array(0x10000);
const begun = new Uint8Array(0x4000);

/** Takes in one way to write a formulation; ways that differ in their marks only are one. */
function add(written: string, entry: SloganEntry): void {
  const form = written.replace(marks, '');
  const ofForm: SloganEntry = entry.kind === 'numbered' && form.length > 4 && !COUNTS.test(form) ? { ...entry, kind: 'canon' } : entry;
  if (entries.has(form)) return;
  entries.set(form, ofForm);
  if (!entry.unquoted) return;
  const key = keyOf(form.charCodeAt(0), form.charCodeAt(1));
  firsts[form.charCodeAt(0)] = 1;
  begun[key & 0x3fff] = 1;
  const same = unquoted.get(key);
  if (same) same.push({ form, entry: ofForm });
  else unquoted.set(key, [{ form, entry: ofForm }]);
}

for (const [id = '', forms = '', , kind = '', bare = ''] of rows(file).slice(1))
  for (const form of forms.split('|')) add(form, { id, kind: kind === 'numbered' ? 'numbered' : 'canon', unquoted: bare === '1' });
for (const list of unquoted.values()) list.sort((a, b) => b.form.length - a.form.length);

const isMark = (unit: number): boolean => unit === 0xff0c || unit === 0x3001 || unit === 0xff1b;

/** How long a form is at a place of a text, marks between its characters included; 0 where it does not stand there. */
function lengthAt(text: string, at: number, form: string): number {
  let here = at;
  for (let i = 0; i < form.length; i++, here++) {
    if (i > 0 && isMark(text.charCodeAt(here))) here++;
    if (text.charCodeAt(here) !== form.charCodeAt(i)) return 0;
  }
  return here - at;
}

/** The forms of all formulations of the glossary. */
export const SLOGAN_FORMS = {
  /** @param words a phrase without marks between its members */
  get: (words: string): SloganEntry | undefined => entries.get(words),
  /** The longest formulation that begins at a place and needs no quotation marks; length in UTF-16 units. */
  unquotedAt: (text: string, at: number): { length: number; entry: SloganEntry } | null => {
    const first = text.charCodeAt(at);
    if (firsts[first] !== 1 || at + 1 >= text.length) return null;
    const second = text.charCodeAt(at + 1);
    const key = keyOf(first, isMark(second) ? text.charCodeAt(at + 2) : second);
    const forms = begun[key & 0x3fff] === 1 ? unquoted.get(key) : undefined;
    if (!forms) return null;
    for (const { form, entry } of forms) {
      const length = lengthAt(text, at, form);
      if (length > 0) return { length, entry };
    }
    return null;
  },
};

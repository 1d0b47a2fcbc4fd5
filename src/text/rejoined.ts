import { type Edit, edited, type MappedText } from './mapped';
import { unitsOf } from './units';

/** Lines that a program has cut at one width are at least this long, in UTF-16 units, and differ by no more than some units. */
const LEAST = 16;
const LONGEST = 90;
const SLACK = 2;
/** So many in a row. */
const ROWS = 3;
/** With such a mark a sentence goes on in the next line. */
const BEGINS_WITHIN = unitsOf('，。、；：！？”’）》');
/** What an opening bracket and the character behind it became where bytes were lost. */
const LOST_BRACKET = /^[?？]?。[ㄅ-ㄩ]/;
const ENDS_WITHIN = unitsOf('，、');
const ENDS_WORD = /[\p{Script=Han}\d”）》].$/u;
const BEGINS_WORD = /^[\p{Script=Han}“《\d]/u;
/** A bracket that the next line closes. */
const OPENS = /（[^（）]{0,30}$/;
const CLOSES = /^[^（）。]{0,20}）/;
const STOPPED = /[。！？；：…”）]$/;

interface Row {
  readonly text: string;
  /** Where its line end stands. */
  readonly end: number;
}

/**
 * Takes out line ends that stand inside sentences: before a closing mark, behind a comma, between brackets, and in text that was cut at one width.
 * Lines that only seem to go on keep their ends.
 */
export function rejoined(from: MappedText): MappedText {
  const rows = rowsOf(from.text);
  if (rows.length < 2) return from;
  const cut = cutAtOneWidth(rows);
  const edits: Edit[] = [];
  rows.forEach(({ text, end }, i) => {
    const next = rows[i + 1]?.text ?? '';
    if (text === '' || next === '') return;
    const goesOn =
      (BEGINS_WITHIN(next.charCodeAt(0)) && !LOST_BRACKET.test(next)) ||
      (ENDS_WITHIN(text.charCodeAt(text.length - 1)) && ENDS_WORD.test(text) && BEGINS_WORD.test(next)) ||
      (text.includes('（') && OPENS.test(text) && CLOSES.test(next)) ||
      cut.has(i);
    if (goesOn) edits.push({ start: end, end: end + 1, text: '' });
  });
  return edited(from, edits);
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let end = -1;
  for (const line of text.split('\n')) {
    end += line.length + 1;
    rows.push({ text: line.trim(), end });
  }
  return rows;
}

/** The rows that go on in the next: of runs of one width, half with a comma and some with a full stop, as no list of headlines has. */
function cutAtOneWidth(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < rows.length; ) {
    const width = (rows[from] as Row).text.length;
    let until = from + 1;
    while (until < rows.length && Math.abs((rows[until] as Row).text.length - width) <= SLACK) until++;
    if (until - from >= ROWS && width >= LEAST && width <= LONGEST) {
      const run = rows.slice(from, until).map(({ text }) => text);
      if (isProse(run))
        run.forEach((text, i) => {
          if (!STOPPED.test(text)) found.add(from + i);
        });
    }
    from = until;
  }
  return found;
}

function isProse(run: readonly string[]): boolean {
  const withComma = run.filter((text) => text.includes('，')).length;
  const open = run.filter((text) => !STOPPED.test(text)).length;
  return withComma * 2 >= run.length && open * 3 >= run.length * 2 && run.some((text) => text.includes('。'));
}

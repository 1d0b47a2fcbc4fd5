import { edited, type Edit, type MappedText, recoded } from './mapped';
import { matchesOf } from './matches';

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };
const HAN = '\\p{Script=Han}';
const CHINESE = `[${HAN}，。、；：！？“”‘’（）《》…—％%·]`;
/** A half-width mark beside a Han character or a Chinese mark, blanks between them allowed; never between two digits or letters. */
const HALF = new RegExp(`[,:;!?()](?:(?<=${CHINESE}[ \\u3000]*[,:;!?()])|(?=[ \\u3000]*${CHINESE}))`, 'gu');
/** Half-width marks in a row that are seen to. */
const ROW = 8;
/** Marks that mean the same, and the one we use. */
const SAME: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '＂': '"',
  '﹐': '，',
  '﹑': '、',
  '､': '、',
  '｡': '。',
  '﹔': '；',
  '﹕': '：',
  '•': '·',
  '∙': '·',
  '・': '·',
  '‧': '·',
  '･': '·',
  '﹒': '·',
  '〔': '（',
  '〕': '）',
  '﹙': '（',
  '﹚': '）',
  '～': '~',
  '〜': '~',
  '－': '-',
  '–': '-',
  '﹪': '%',
  // A stroke that is a Han character, too, and lines for drawing: between a kind of work and a name.
  丨: '|',
  '∣': '|',
  '│': '|',
  '┃': '|',
  '︱': '|',
};
const SAME_MARKS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'y');
/** All marks that are seen to, but for those that are doubled; and those that they become where they are half as wide. */
export const MARKS = `${Object.keys(SAME).join('')}${Object.keys(FULL).join('')}"`;
export const FULL_MARKS = Object.values(FULL).join('');

/** A comma put before every mark, or after a full stop, by mirrors: `，、` `,。` `。，`. */
const DOUBLED = /(?<![，,])[，,]+(?=[，。、；：！？”）])|[，,](?<=[。；：！？、][，,])[，,]*|。(?<=。。)。*|、(?<=、、)、*/g;

/**
 * Brings punctuation to the Chinese shape: marks of one meaning to one mark, half-width marks in Chinese surroundings to full width,
 * straight quotation marks to opening and closing ones, doubled marks to one.
 */
export function punctuated(from: MappedText): MappedText {
  const same = recoded(from, SAME_MARKS, (m) => SAME[m[0]] ?? null);
  let wide = same;
  // A mark that has become full makes the next one stand beside a Chinese mark.
  for (let row = 0, before = ''; row < ROW && wide.text !== before; row++) {
    before = wide.text;
    wide = recoded(wide, HALF, (m) => FULL[m[0]] ?? null);
  }
  const single = recoded(wide, DOUBLED, () => '');
  return pairedQuotes(single);
}

/** Straight double quotation marks become opening and closing ones, by turns within a line; a line with an odd number stays. */
function pairedQuotes(from: MappedText): MappedText {
  if (!from.text.includes('"')) return from;
  const edits: Edit[] = [];
  let offset = 0;
  for (const line of from.text.split('\n')) {
    const marks = matchesOf(line, /"/g);
    if (marks.length % 2 === 0)
      marks.forEach((m, i) => edits.push({ start: offset + m.index, end: offset + m.index + 1, text: i % 2 === 0 ? '“' : '”' }));
    offset += line.length + 1;
  }
  return edited(from, edits);
}

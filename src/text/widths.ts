import { type MappedText, recoded } from './mapped';

/** Characters that show nothing: zero-width, direction marks, soft hyphens, byte order marks, controls, private use, variation selectors. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\uE000-\uF8FF]/gu;
const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u20E3]/gu;
/**
 * Full-width letters, digits and signs (but for the punctuation ！（），：；？); Kangxi radicals and compatibility ideographs, as copied out of
 * PDF files.
 */
const COMPATIBLE = /[\uFF02-\uFF07\uFF0A\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E\u2F00-\u2FD5\uF900-\uFAFF\u3231-\u3247]/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;

/** @returns the text without what shows nothing and without emoji; line ends as "\n" */
export const withoutInvisible = (from: MappedText): MappedText =>
  recoded(
    recoded(
      recoded(from, /\r\n?|[\u2028\u2029\u0085]/g, () => '\n'),
      INVISIBLE,
      () => '',
    ),
    EMOJI,
    (m) => (/[\d#*©®]/.test(m[0]) ? null : ''),
  );

/** @returns the text with half-width letters, digits and signs (punctuation apart), unified ideographs, and one kind of blank (U+3000 stays) */
export const narrowed = (from: MappedText): MappedText =>
  recoded(
    recoded(from, SPACES, () => ' '),
    COMPATIBLE,
    (m) => {
      const plain = m[0].normalize('NFKC');
      return plain.length === m[0].length ? plain : null;
    },
  );

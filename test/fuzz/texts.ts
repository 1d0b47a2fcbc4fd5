/** Texts as no editor would pass them: reports in pieces, between characters that programs stumble over. */
import fc from 'fast-check';
import { damaged } from '../unit/damage';

/** What is likely to matter to a reader of reports. */
const WORDS = [
  ...['市委书记', '县长', '副省长、市长', '王平', '李 方', '欧阳修文', '买买提·艾力', '省委常委、', '同志', '党组成员'],
  ...['会议', '会议强调，', '会议指出', '主持会议并讲话。', '出席', '要求，要', '听取了', '传达学习', '召开', '第十二次全体会议'],
  ...['增长5%', '达到12.5亿元', '一二三', '“十四五”', '确保', '力争', '2025年7月18日', '日前', '以上', '30%左右', '位居全省第一'],
  ...[
    '“',
    '”',
    '‘',
    '「',
    '」',
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '，',
    '。',
    '；',
    '：',
    '、',
    '！',
    ',',
    '.',
    '"',
    '…',
    '——',
    '【',
    '】',
  ],
  ...[
    '记者 王平',
    '责任编辑：李方',
    '来源：云岭日报',
    '相关阅读',
    '版权所有',
    '會議',
    '強調',
    '書記',
    '(huì)',
    '（guó）',
    '&nbsp;',
    '<p>',
    '</p>',
  ],
];

/** What is likely to trip a program that counts in UTF-16 units. */
const TRAPS = [
  ...['\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800', '\u{20bb7}', '\u{1f600}', '\u{1f1e8}\u{1f1f3}', '\u{10ffff}', '\u{2f81a}'],
  ...['\u202a', '\u202e', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u0301', '\u0304', '\u3099', '\u20dd', '\ufe0f', '\u{e0100}', 'e\u0301', '\u1100\u1161', '\u200d', '\u200c', '\u034f'],
  ...['\0', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffd', '\uffff', '\u00ad', '\u2060', '\u200b', '\ue000', '\uf020'],
  ...[' ', '  ', '\t', '\n', '\r', '\r\n', '\f', '\v', '\u00a0', '\u3000', '\u2003', '\u1680'],
  ...['İ', 'ß', 'ﬁ', '㎡', '㈱', '①', '⑩', '％', '１２', '〇', '零', '𝟙', '二〇二五', 'Ⅻ', '゠', 'ー', 'カ', '한', 'ا', '१'],
];

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 3, arbitrary: fc.constantFrom(...TRAPS) });
const repeated = fc.tuple(word, fc.integer({ min: 2, max: 30 })).map(([what, times]) => what.repeat(times));
const piece = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A few words and traps: what may stand in one node of a page. */
export const phrases: fc.Arbitrary<string> = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));

const composed = fc.array(piece, { maxLength: 120 }).map((all) => all.join(''));

/** A report with traps in its middle, also between the halves of a pair. */
const trapped = fc
  .tuple(damaged, fc.array(fc.tuple(fc.nat(900), fc.constantFrom(...TRAPS)), { minLength: 1, maxLength: 12 }))
  .map(([text, traps]) =>
    traps.reduce((now, [at, trap]) => `${now.slice(0, at % (now.length + 1))}${trap}${now.slice(at % (now.length + 1))}`, text),
  );

/** The text of an article, whatever it be. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: composed },
  { weight: 4, arbitrary: trapped },
  { weight: 1, arbitrary: damaged },
);

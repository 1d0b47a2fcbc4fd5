import { type Edit, edited, type MappedText, recoded } from './mapped';
import { searched } from './matches';
import { blanksThatPartNothing } from './parting';

const HAN = '\\p{Script=Han}';
const MARK = '，。、；：！？“”‘’（）《》〈〉…—【】·';
/** A blank is found first and then looked back from: most characters of a text are none. */
/** Blanks beside a Chinese mark, or between a Han character and a digit or letter: they part nothing. */
const BESIDE_MARKS = new RegExp(`[ \\u3000](?:(?<=[${MARK}][ \\u3000])[ \\u3000]*|(?<![ \\u3000]{2})[ \\u3000]*(?=[${MARK}]))`, 'gu');
const BESIDE_DIGITS = new RegExp(
  `[ \\u3000](?:(?<=${HAN}[ \\u3000])[ \\u3000]*(?=\\d)|(?<=[\\d%][ \\u3000])[ \\u3000]*(?=${HAN})|(?<=\\d[ \\u3000])[ \\u3000]*(?=[%％‰]))`,
  'gu',
);
/** A name of two characters that was padded to the width of three: 陈　平. */
const PADDED = new RegExp(
  `[ \\u3000](?<=(?:^|[^${HAN}]|[书席记长任员理事政委导委监志导者裁总表师授范由])${HAN}[ \\u3000])(?:(?<= ) *)?(?=${HAN}(?:$|[^${HAN}]|主持|出席|参加|讲话|强调|指出|要求|列席|等|同志|表示|宣读|宣布|传达|通报|汇报|介绍|发言|总结|点评|部署|安排|代表|分别|率|一行|当选|希望|在(?:会上|讲话|总结|主持|会议|座谈|大会)|[作做](?:了|[一-龥]{0,6}(?:讲话|报告|发言|说明|总结|动员|点评|汇报|辅导))|致[一-龥]{0,2}[辞词]|就|对))`,
  'gmu',
);
/** A label that was padded to the width of a longer one: 监　制：. */
const PADDED_LABEL = new RegExp(
  `[ \\u3000](?<=(?:^|[（( \\u3000。])${HAN}[ \\u3000])[ \\u3000]{0,3}(?=${HAN} ?[:：|｜丨]|者[ \\u3000]+${HAN}{2,3}(?:$|[ \\u3000、]))`,
  'gmu',
);
/** A post that a line end has cut: 区委副书记、代 区长. */
const SPLIT_POST = /[ \u3000](?<=[、，。；]代[ \u3000])(?=[省市县区州旗]长)/gu;
const EACH_HAN = /\p{Script=Han}/gu;
const BETWEEN_HAN = new RegExp(`[ \\u3000](?<=${HAN}[ \\u3000])[ \\u3000]*(?=${HAN})`, 'gu');
const LETTERS_APART = new RegExp(`(?:${HAN} ){7,}${HAN}`, 'gu');
/** What such letters hold: it tells most texts apart at once. */
const MAY_BE_APART = /(?: [^ ]{1,2}){3} /;
/** Words of grammar that stand alone where a program has put a blank between all words. */
const ALONE = /(?<=^|[ \u3000，。、；：])[的要和在了对把将为与以就](?=[ \u3000])/gm;
/** A line whose characters or words all stand apart has at least so many blanks between Han characters. */
const LEAST_APART = 6;

/**
 * Takes out blanks that part nothing. What may part something stays as one blank: between short runs (a list of names, a title line).
 * @param surnames the characters that begin a padded name
 */
export function closedUp(from: MappedText, surnames: ReadonlySet<string>): MappedText {
  const bare = recoded(
    recoded(from, BESIDE_MARKS, () => ''),
    BESIDE_DIGITS,
    () => '',
  );
  const apart = together(bare);
  const joined = MAY_BE_APART.test(apart.text) ? recoded(apart, LETTERS_APART, (m) => m[0].replaceAll(' ', '')) : apart;
  const labelled = recoded(
    recoded(joined, PADDED_LABEL, () => ''),
    SPLIT_POST,
    () => '',
  );
  const words = withoutPadding(labelled, surnames);
  const body = edited(words, blanksThatPartNothing(words.text));
  return recoded(
    recoded(body, / {2,}|\u3000+/g, () => ' '),
    /^ +| +$/gm,
    () => '',
  );
}

/** Closes up padded names; the second character of one begins no other. */
function withoutPadding(from: MappedText, surnames: ReadonlySet<string>): MappedText {
  let second = -1;
  return recoded(from, PADDED, ({ index, 0: blank }) => {
    if (index - 1 === second || !surnames.has(from.text[index - 1] as string)) return null;
    second = index + blank.length;
    return '';
  });
}

/** Takes the blanks out of lines in which each character, or each word, stands apart. */
function together(from: MappedText): MappedText {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of from.text.split('\n')) {
    const gaps = line.length > 2 * LEAST_APART && /[ \u3000]/.test(line) ? searched(line, BETWEEN_HAN) : [];
    if (gaps.length >= LEAST_APART && isApart(line, gaps.length))
      for (const { index, 0: blank } of gaps) edits.push({ start: start + index, end: start + index + blank.length, text: '' });
    start += line.length + 1;
  }
  return edited(from, edits);
}

/** Most characters before a blank; or one in five, with words between the blanks that no list of names has. */
function isApart(line: string, gaps: number): boolean {
  const characters = searched(line, EACH_HAN).length;
  return gaps >= 0.6 * characters || (gaps >= characters / 5 && searched(line, ALONE).length >= 3);
}

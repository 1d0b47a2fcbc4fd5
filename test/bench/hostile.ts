/** Texts that nobody wrote: long runs of whatever a pattern might repeat. */

/** What is repeated, by the name it is called in a result. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one character': '会',
  letters: 'a',
  digits: '1',
  numbers: '增长5%、',
  'Chinese numerals': '一二三',
  'enumeration commas': '、',
  commas: '，',
  'half commas': ',',
  'full stops': '。',
  'opening quotes': '“',
  'closing quotes': '”',
  'quotes the wrong way': '”“',
  'quotes that stay open': '“我们',
  'straight quotes': '"',
  titles: '市委书记',
  'listed titles': '市委书记、',
  'titles with names': '市委书记王平、',
  names: '王平、李方、',
  'names in one run': '王平李方',
  'names with blanks': '王平 李方 ',
  'what people say': '王平强调，',
  'toned readings': '国(guó)',
  'open readings': '国(guo',
  'lone readings': '(a)',
  newlines: '\n',
  'short lines': '国家\n',
  blanks: ' ',
  'wide blanks': '　',
  'blanks between characters': '国 ',
  'blanks between words': '国家 ',
  'title marks': '《',
  brackets: '（',
  'credits in brackets': '（来源',
  addresses: 'http:',
  'pairs beyond 16 bits': '\u{20000}',
  'lone surrogates': '\ud800',
  'lone low surrogates': '\udc00',
  invisible: '\u200b',
  prepositions: '，就就就就就就就就',
  'attained twice': '达到达到达到达到达到达到达到达到人达5%',
  'all of the city': '在全市中',
  'parallel clauses': '抓改革、',
  traditional: '會議',
  stars: '*',
  'question marks': '?',
  secretary: '习近平总书记',
  'dotted names': '买买提·',
};

const HEAD = '云岭市召开全市经济工作会议\n7月18日，市委书记陈明主持会议并讲话。';

/** @returns a report of about so many UTF-16 units that goes on with one thing, or with several by turns */
export function hostileText(kinds: readonly string[], size: number): string {
  const run = kinds.join('');
  return `${HEAD}${run.repeat(Math.ceil(size / run.length)).slice(0, size)}。`;
}

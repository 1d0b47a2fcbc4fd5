import { joined } from './joined';
import { modifiersOf } from './modifiers';
import { MODIFIERS, OFFICES, type Office } from './tables';

/** Posts of many, which are nobody's: 县直各部门负责人. */
const OF_MANY = /各|全体|所有|有关|相关/;

const stands = ({ before }: Office, rest: string): boolean =>
  before.length === 0 || (before.includes('*') ? rest !== '' : before.some((words) => rest.endsWith(words)));

/** The English of a post by one line of the table; null where the line does not hold, or a 副 stands elsewhere in the title, or it is of many. */
function byOffice(office: Office, title: string): string | null {
  if (!title.endsWith(office.word)) return null;
  const { rest, found } = modifiersOf(title.slice(0, -office.word.length));
  if (!stands(office, rest) || rest.includes('副') || OF_MANY.test(rest) || (found.includes('副') && office.deputy === '')) return null;
  return [...found.map((word) => MODIFIERS.get(word) || office.deputy), office.english].join(' ');
}

/**
 * What somebody is, where the body is not known in English: 云湖局副局长 → Deputy Bureau Director. It tells less than the whole post, and nothing
 * that is not so whatever the body is.
 * @param title one post as a report writes it, in Simplified characters; of two posts joined by 、 or 兼 both must be known
 * @returns null where no line of the table holds
 */
export const englishOffice = (title: string): string | null =>
  joined(title, (post) => OFFICES.map((office) => byOffice(office, post)).find((english) => english !== null) ?? null);

/** What is measured on: our own invented articles, and longer ones composed of them. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../articles/', import.meta.url);

/** The invented reports, each as its file holds it. */
export const reports = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('not-'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN = '明伟芳敏静强磊洋勇艳杰娟涛超霞刚桂英兰飞鑫宇博文浩然毅俊峰倩';

/** Another name at each number, so that a long article names as many people as a long article would. */
const nameOf = (n: number): string =>
  `${SURNAMES[n % SURNAMES.length]}${GIVEN[(n * 7) % GIVEN.length]}${GIVEN[(n * 11 + 3) % GIVEN.length]}`;

const attendance = (n: number): string => `市委书记${nameOf(n)}主持会议并讲话，副市长${nameOf(3 * n + 1)}、${nameOf(17 * n + 1)}出席会议。`;

/** @returns one article of about so many UTF-16 units: the paragraphs of all reports by turns, and who was there, different each time */
export function longArticle(size: number): string {
  const all = reports();
  const paragraphs = all.flatMap((text) => text.split('\n').filter((line) => line.length > 60));
  const lines = (all[0] as string).split('\n').slice(0, 3);
  let length = lines.join('\n').length;
  for (let i = 0; length < size; i++) {
    const added = i % 4 === 3 ? attendance(i) : (paragraphs[i % paragraphs.length] as string);
    lines.push(added);
    length += added.length + 1;
  }
  return lines.join('\n').slice(0, size);
}

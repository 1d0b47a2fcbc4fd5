import { SURNAMES } from '../lexicon';
import { BEHIND_NAME, BODY_BEFORE_HOLDER, JOINS_POSTS, OF_OFFICES, OF_SOMEBODY, SHORT_POST } from '../rules/mentions';
import { isCollective } from './bodies';
import { isFullName } from './name-shapes';
import type { Post } from './posts';

/** Posts that follow each other directly: 市委副书记、市长. */
export function chainFrom(text: string, posts: readonly Post[], first: number): Post[] {
  const chain = [posts[first] as Post];
  if (namesItself(chain[0] as Post)) return chain;
  for (let i = first + 1; i < posts.length; i++) {
    const post = posts[i] as Post;
    const between = text.slice((chain.at(-1) as Post).end, post.start);
    if (OF_SOMEBODY.test((chain.at(-1) as Post).text)) break;
    const parted = between === '，' && opensClause(text, chain) && !isCollective(post.text);
    const bracketed = between === '（' && text[post.end] === '）';
    if (!(parted || bracketed || JOINS_POSTS.test(between)) || namesItself(post)) break;
    chain.push(post);
  }
  return chain;
}

/** Whether a chain of posts of one person opens its clause, so that a comma may part it: 区委常委，区委宣传部部长张明. */
const opensClause = (text: string, chain: readonly Post[]): boolean => {
  const start = (chain[0] as Post).start;
  return (
    (start === 0 || /[。；，\n]/.test(text[start - 1] as string)) &&
    chain.every((post) => !isCollective(post.text) && !OF_OFFICES.test(post.text))
  );
};

/** Whether a post is a rank that stands behind a name, whatever the name looks like: 金则新教授. */
const isScholar = (post: Post, organ: string): boolean =>
  BEHIND_NAME.test(post.text.slice(organ.length)) && organ.length < 4 && SURNAMES.startingAt(organ, 0) !== null;

/** Whether a post holds the name of its holder: 李磊书记. */
const namesItself = (post: Post): boolean => {
  const organ = post.text.slice(0, post.head - post.start);
  if (organ.length >= 2 && organ.length <= 4 && (isFullName(organ) || isScholar(post, organ))) return true;
  return (
    organ.length > 5 &&
    BODY_BEFORE_HOLDER.test(organ.slice(0, -3)) &&
    isFullName(organ.slice(-3)) &&
    SHORT_POST.test(post.text.slice(organ.length))
  );
};

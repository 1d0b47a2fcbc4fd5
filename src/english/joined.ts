/** Characters of the longest title that is read. */
const LONGEST = 60;

/**
 * The English of a title that may hold several posts, joined by 、 or 兼.
 * @param of the English of one post, null where it is not known
 * @returns null where any of the posts is not known, or the title is too long to be one
 */
export function joined(title: string, of: (post: string) => string | null): string | null {
  const posts = title.length > LONGEST ? [''] : title.trim().split(/、|兼(?!职)任?/);
  const found = posts.map((post) => (post === '' ? null : of(post)));
  return found.includes(null) ? null : found.join(title.includes('、') ? '; ' : ' and concurrently ');
}

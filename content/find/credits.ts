/** Who made the report, where the page says it in an element of its own behind the article. */

const CREDIT = /(?:编辑|責編|责编|編輯|记者|記者|通讯员|校对|校對|审核|審核|监制|監製|供稿)\s*[:：]/;
/** Longest line of credits, in characters: several people with their work. */
const LONGEST = 120;
/** How many elements behind the article, and how many levels up, a line of credits may stand. */
const NEAR = 4;
const LEVELS = 3;

const isSmall = (element: Element): boolean =>
  element.childElementCount <= 8 && [...element.children].every((child) => child.childElementCount <= 3);

function isCredit(element: Element): boolean {
  if (!isSmall(element)) return false;
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST && CREDIT.test(text);
}

/**
 * @param body the element that holds the article
 * @returns the lines of credits that stand behind it, nearest first
 */
export function creditsBehind(body: Element): Element[] {
  const found: Element[] = [];
  let from: Element | null = body;
  for (let level = 0; from && level < LEVELS && from.tagName !== 'BODY'; level++, from = from.parentElement) {
    let next = from.nextElementSibling;
    for (let i = 0; next && i < NEAR; i++, next = next.nextElementSibling) if (isCredit(next)) found.push(next);
    if (found.length > 0) break;
  }
  return found;
}

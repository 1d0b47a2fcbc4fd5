/** How an element is shown: asked of the browser where there is one, guessed from tag and attributes where there is none. */
import { type TagAction, tagAction } from './tags';

const HIDING = /(?:^|;)\s*display\s*:\s*none\b/i;

/** @returns whether the attributes of an element say that it is not shown; asks for no layout */
export const isHiddenAs = (element: Element): boolean => element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '');

const isEditable = (element: Element): boolean => {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
};

/** The closed part of a folded element. */
const isFolded = (element: Element): boolean =>
  element.parentElement?.localName === 'details' && !element.parentElement.hasAttribute('open') && element.localName !== 'summary';

/** The style that the browser computed, or null where nobody computes one (a page read outside a browser). */
function computed(element: Element): CSSStyleDeclaration | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return style?.display ? style : null;
}

/** Inline boxes of every sort, and boxes that are not there at all. */
const JOINED = /^(?:inline|contents|ruby)/;

/** @returns whether an element takes its room without being seen */
export const isInvisible = (element: Element): boolean => computed(element)?.visibility === 'hidden';

/**
 * @param invisible whether what is not seen is left out
 * @returns what to do at an element, by its computed style where there is one
 */
export function actionFor(element: Element, invisible: boolean): TagAction {
  const byTag = actionByTag(element);
  if (byTag === 'skip') return 'skip';
  const style = computed(element);
  if (!style) return byTag;
  if (style.display === 'none' || (invisible && style.visibility === 'hidden')) return 'skip';
  if (element.localName === 'br') return 'break';
  return JOINED.test(style.display) ? 'join' : 'break';
}

/** @returns what to do at an element by tag and attributes alone: asking the browser for thousands of styles takes too long */
export const actionByTag = (element: Element): TagAction =>
  isEditable(element) || isFolded(element) || isHiddenAs(element) ? 'skip' : tagAction(element.localName);

/**
 * @param written whether the element stands inside one whose tag says so; believed where no style is computed
 * @returns whether white space inside an element is shown as it is written
 */
export function keepsSpace(element: Element, written: boolean): boolean {
  const style = computed(element);
  return style?.whiteSpace ? /^(?:pre|break-spaces)/.test(style.whiteSpace) : written;
}

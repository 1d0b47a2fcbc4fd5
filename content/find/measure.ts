/** How much of an element is prose and how much is links. */
import type { Steps } from '../steps';
import { isHiddenAs } from '../text/style';
import { tagAction } from '../text/tags';
import { type Visitor, walk } from '../text/walk';
import { isJunk } from './junk';

export interface Measure {
  /** Characters without white space, outside links. */
  plain: number;
  /** Characters without white space, inside links. */
  link: number;
  /** What the element is worth as an article: prose counts for it, links and boxes of other things against it. */
  worth: number;
}

/** Elements after which measuring stops: no article begins behind so many. */
const ELEMENT_CAP = 20_000;
/** A character of a link takes away what so many characters of prose give. */
const LINK_COST = 1.5;
/** Text with none of these is a label rather than prose. */
const PROSE = /[，。；！？、：,;]/;
const LABEL_LENGTH = 30;
/** A character of a label, against one of prose: words pasted from an editor often stand in many small elements. */
const LABEL_WORTH = 0.3;

const visibleLength = (data: string): number => data.length - (data.match(/\s/g)?.length ?? 0);

/** Sums what the text nodes are worth, upwards through the elements they stand in. */
class Scale implements Visitor {
  readonly #measures = new Map<Element, Measure>();
  readonly #open: Measure[] = [{ plain: 0, link: 0, worth: 0 }];
  #links = 0;

  constructor(readonly believeNames: boolean) {}

  done(): boolean {
    return this.#measures.size > ELEMENT_CAP;
  }

  enter(element: Element): boolean {
    if (tagAction(element.localName) === 'skip' || isHiddenAs(element) || (this.believeNames && isJunk(element))) return false;
    if (element.localName === 'a') this.#links++;
    const measure = { plain: 0, link: 0, worth: 0 };
    this.#measures.set(element, measure);
    this.#open.push(measure);
    return true;
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.#links--;
    this.#close();
  }

  /** Sums up what the walk left open when it stopped early. */
  finish(): Map<Element, Measure> {
    while (this.#open.length > 1) this.#close();
    return this.#measures;
  }

  #close(): void {
    const inner = this.#open.pop() as Measure;
    const outer = this.#open.at(-1) as Measure;
    outer.plain += inner.plain;
    outer.link += inner.link;
    outer.worth += inner.worth;
  }

  text(node: Text): void {
    const length = visibleLength(node.data);
    if (!length) return;
    const measure = this.#open.at(-1) as Measure;
    if (this.#links) {
      measure.link += length;
      measure.worth -= length * LINK_COST;
    } else {
      measure.plain += length;
      measure.worth += length >= LABEL_LENGTH || PROSE.test(node.data) ? length : length * LABEL_WORTH;
    }
  }
}

/**
 * @param believeNames leave out whatever its class or id says is no article
 * @returns the measure of every element inside `root` that may belong to an article, `root` too
 */
export function* measure(root: Element, believeNames: boolean): Steps<Map<Element, Measure>> {
  const scale = new Scale(believeNames);
  yield* walk(root, scale);
  return scale.finish();
}

/** @returns the share of an element's characters that are links, 0 to 1 */
export const linkShare = ({ plain, link }: Measure): number => (plain + link ? link / (plain + link) : 0);

/** A walk over a tree in the order in which it is shown, as deep as the tree may be. */
import type { Steps } from '../steps';

export interface Visitor {
  /** @returns whether to go inside */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** @returns whether to stop the whole walk; asked before each node */
  done(): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** The nodes shown inside an element: those of its open shadow root where it has one, and what a slot was given. */
function shownChildren(element: Element): Node[] | null {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName !== 'slot') return null;
  const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return given.length ? [...given] : null;
}

/** An element that was entered, and what of its children is still to come. */
interface Frame {
  readonly element: Element;
  next: Node | null;
  readonly rest: Node[] | null;
}

function open(element: Element): Frame {
  const rest = shownChildren(element);
  return { element, next: rest ? null : element.firstChild, rest };
}

function take(frame: Frame): Node | null {
  if (frame.rest) return frame.rest.shift() ?? null;
  const node = frame.next;
  frame.next = node ? node.nextSibling : null;
  return node;
}

/** Nodes that are visited between two moments in which the walk may be put aside. */
const STRIDE = 256;

/**
 * Visits a tree without recursion. Comments and processing instructions are passed over.
 * @param root the element to begin with; it is entered and left like any other
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  if (!visitor.enter(root)) return;
  const frames = [open(root)];
  let visited = 0;
  for (let frame = frames.at(-1); frame && !visitor.done(); frame = frames.at(-1)) {
    if (++visited % STRIDE === 0) yield;
    const node = take(frame);
    if (node === null) {
      frames.pop();
      visitor.leave(frame.element);
    } else if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) frames.push(open(node as Element));
  }
}

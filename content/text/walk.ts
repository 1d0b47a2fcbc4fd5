/** A walk over a tree in the order in which it is shown, as deep as the tree may be. */

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

function pushChildren(element: Element, stack: (Node | null)[]): void {
  const shown = shownChildren(element);
  if (shown) for (const child of shown.reverse()) stack.push(child);
  else for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
}

/**
 * Visits a tree without recursion. Comments and processing instructions are passed over.
 * @param root the element to begin with; it is entered and left like any other
 */
export function walk(root: Element, visitor: Visitor): void {
  // `null` above an element marks that its children have been seen.
  const stack: (Node | null)[] = [root];
  while (stack.length && !visitor.done()) {
    const node = stack.pop() as Node | null;
    if (node === null) visitor.leave(stack.pop() as Element);
    else if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      stack.push(node, null);
      pushChildren(node as Element, stack);
    }
  }
}

/** Runs the detector on a page without a browser: the script itself, in a world that holds the page and nothing else. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { transformWithOxc } from 'vite';

const FILE = 'content/detector.iife.ts';

/** The next node of a tree, in the order of the page. */
function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** A walker over text nodes that begins where it is told to, which the one of this parser does not. */
class TextWalker {
  constructor(public currentNode: Node) {}

  nextNode(): Node | null {
    for (let next = following(this.currentNode); next; next = following(next)) {
      if (next.nodeType !== 3) continue;
      this.currentNode = next;
      return next;
    }
    return null;
  }
}

class Deaf {
  observe(): void {}
  disconnect(): void {}
}

/** @returns a function from a parsed page to whether the detector would wake the annotator when it is loaded */
export async function loadStub(): Promise<(doc: Document) => boolean> {
  const { code } = await transformWithOxc(readFileSync(FILE, 'utf8'), FILE);
  const script = new Script(code);
  return (doc) => {
    let woke = false;
    const runtime = {
      id: 'x',
      sendMessage: () => {
        woke = true;
      },
    };
    const own = Object.create(doc, { createTreeWalker: { value: (root: Node) => new TextWalker(root) } }) as Document;
    script.runInContext(createContext({ document: own, chrome: { runtime }, MutationObserver: Deaf, setTimeout: () => 0 }));
    return woke;
  };
}

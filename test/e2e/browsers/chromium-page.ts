/** What Chromium's tools tell of a page beyond what the page can tell of itself. */
import type { CDPSession } from 'playwright-core';
import type { ShadowButton, ShadowStyle } from './browser';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const textOf = (node: DomNode): string => (node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(''));

/** The text of every shadow root under a node. */
export const shadowTextsOf = (node: DomNode): string[] => [
  ...(node.shadowRoots ?? []).map(textOf),
  ...(node.children ?? []).flatMap(shadowTextsOf),
];

const shadowRootsOf = (node: DomNode): DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? []).flatMap(shadowRootsOf)];

/** Milliseconds in which a function of an extension was at work in the page, or had called what was. */
export async function scriptTime(cdp: CDPSession, meanwhile: () => Promise<void>): Promise<number> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await meanwhile();
  const { nodes, samples = [], timeDeltas = [] } = (await cdp.send('Profiler.stop')).profile;
  const ours = new Set<number>();
  // A node comes before those it has called.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) / 1000 : 0), 0);
}

/** Runs in the page, with a shadow root as `this`. */
function stylesIn(this: ShadowRoot): ShadowStyle[] {
  return [this.host, ...this.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return {
      element: `${element.localName}.${element.className}`,
      style: Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)])),
    };
  });
}

/** Runs in the page, with a shadow root as `this`. */
function buttonsIn(this: ShadowRoot): ShadowButton[] {
  const shown = [...this.querySelectorAll('button')].filter((button) => button.getClientRects().length);
  return shown.map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    return { name, x: left + width / 2, y: top + height / 2, focused: this.activeElement === button };
  });
}

/** What a function finds in each shadow root of the page. */
async function inShadows<T>(cdp: CDPSession, find: (this: ShadowRoot) => T[]): Promise<T[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: T[] = [];
  for (const { backendNodeId } of shadowRootsOf(root)) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const call = { functionDeclaration: find.toString(), objectId: object.objectId ?? '', returnByValue: true };
    found.push(...((await cdp.send('Runtime.callFunctionOn', call)).result.value as T[]));
  }
  return found;
}

export const shadowStyles = (cdp: CDPSession): Promise<ShadowStyle[]> => inShadows(cdp, stylesIn);
export const shadowButtons = (cdp: CDPSession): Promise<ShadowButton[]> => inShadows(cdp, buttonsIn);

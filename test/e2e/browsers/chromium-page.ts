/** What Chromium's tools tell of a page beyond what the page can tell of itself. */
import type { CDPSession } from 'playwright-core';
import type { ShadowStyle } from './browser';

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

export async function shadowStyles(cdp: CDPSession): Promise<ShadowStyle[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: ShadowStyle[] = [];
  for (const { backendNodeId } of shadowRootsOf(root)) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const call = { functionDeclaration: stylesIn.toString(), objectId: object.objectId ?? '', returnByValue: true };
    found.push(...((await cdp.send('Runtime.callFunctionOn', call)).result.value as ShadowStyle[]));
  }
  return found;
}

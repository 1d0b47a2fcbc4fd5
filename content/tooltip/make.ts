/** Small element factories. Every word goes in as text: whatever a page holds, it stays words. */
import type { Said } from './card';

export type Child = Node | null;

/** Tag, class, text or children. */
export function make(doc: Document, tag: string, name: string, content: string | readonly Child[]): HTMLElement {
  const element = doc.createElement(tag);
  element.className = name;
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content.filter((child): child is Node => child !== null));
  return element;
}

/** Words in a language of their own. */
export function said(doc: Document, tag: string, name: string, { text, lang }: Said): HTMLElement {
  const element = make(doc, tag, name, text);
  element.lang = lang;
  return element;
}

/** @param act what a click, or the keyboard, does */
export function button(doc: Document, name: string, content: string | readonly Child[], act: (button: HTMLElement) => void): HTMLElement {
  const element = make(doc, 'button', name, content);
  element.setAttribute('type', 'button');
  element.addEventListener('click', () => act(element));
  return element;
}

/** A drawing of one path in a square of 16, in the colour of the words around it; it says nothing by itself. */
export function icon(doc: Document, path: string): SVGElement {
  const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = doc.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of [['viewBox', '0 0 16 16'] as const, ['aria-hidden', 'true'] as const]) svg.setAttribute(name, value);
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

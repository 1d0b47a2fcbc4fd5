/** Draws cards as elements. Every word goes in as text: whatever a page holds, it stays words. */
import type { Card, Line, Said } from './cards';

type Child = Node | null;

/** A small element factory: tag, class, text or children. */
function make(doc: Document, tag: string, name: string, content: string | readonly Child[]): HTMLElement {
  const element = doc.createElement(tag);
  element.className = name;
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content.filter((child): child is Node => child !== null));
  return element;
}

const HEADING_LENGTH = 16;

const drawTop = (doc: Document, card: Card): HTMLElement =>
  make(doc, 'div', 'top', [make(doc, 'span', 'label', card.label), ...card.chips.map((chip) => make(doc, 'span', 'chip', chip))]);

/** Words in a language of their own. */
function said(doc: Document, tag: string, name: string, { text, lang }: Said): HTMLElement {
  const element = make(doc, tag, name, text);
  element.lang = lang;
  return element;
}

function drawLine(doc: Document, { text, resolved, english }: Line): HTMLElement {
  const full =
    resolved && make(doc, 'div', 'more', [make(doc, 'span', 'full', resolved.text), make(doc, 'span', 'inferred', resolved.remark)]);
  return make(doc, 'div', 'line', [
    make(doc, 'div', 'post', text),
    full,
    english === null ? null : said(doc, 'div', 'more', { text: english, lang: 'en' }),
  ]);
}

function drawLines(doc: Document, lines: readonly Line[]): Child {
  const drawn = lines.map((line) => drawLine(doc, line));
  return lines.length ? make(doc, 'div', 'lines', drawn) : null;
}

function drawFacts(doc: Document, facts: Card['facts']): Child {
  if (!facts.length) return null;
  const cell = (value: Said | string) => (typeof value === 'string' ? make(doc, 'dd', 'value', value) : said(doc, 'dd', 'value', value));
  const cells = facts.flatMap(([name, value]) => [make(doc, 'dt', 'name', name), cell(value)]);
  return make(doc, 'dl', 'facts', cells);
}

function drawQuote(doc: Document, quote: Card['quote']): Child {
  if (!quote) return null;
  const words = quote.words.map(({ text, strong }) => make(doc, strong ? 'b' : 'span', strong ? 'strong' : 'plain', text));
  return make(doc, 'div', 'quote', [make(doc, 'span', 'lead', quote.lead), make(doc, 'div', 'words', words)]);
}

function drawCard(doc: Document, card: Card): HTMLElement {
  const long = [...card.heading].length > HEADING_LENGTH;
  return make(doc, 'section', `card ${card.class}`, [
    drawTop(doc, card),
    make(doc, 'div', long ? 'heading long' : 'heading', card.heading),
    drawLines(doc, card.lines),
    card.meaning && said(doc, 'div', 'meaning', card.meaning),
    drawFacts(doc, card.facts),
    drawQuote(doc, card.quote),
    card.note ? make(doc, 'div', 'note', card.note) : null,
  ]);
}

/**
 * @param script language tag of the article, which chooses the shapes of its characters
 * @returns a box with one card under another
 */
export function drawCards(doc: Document, cards: readonly Card[], script: string): HTMLElement {
  const box = make(
    doc,
    'div',
    'box',
    cards.map((card) => drawCard(doc, card)),
  );
  box.lang = script;
  return box;
}

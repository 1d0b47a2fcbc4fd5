/** Draws cards as elements. */
import type { Span } from '../../src/model';
import type { Card, Lead, Line, Said } from './card';
import { button, type Child, make, said } from './make';

const HEADING_LENGTH = 16;

/** Brings words of the article into view. */
export type Go = (span: Span) => void;

const drawTop = (doc: Document, card: Card): HTMLElement =>
  make(doc, 'div', 'top', [make(doc, 'span', 'label', card.label), ...card.chips.map((chip) => make(doc, 'span', 'chip', chip))]);

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

function drawPoint(doc: Document, { text, cue, span }: Lead, go: Go): HTMLElement {
  const words = [cue === null ? null : make(doc, 'span', 'cue', cue), make(doc, 'span', 'words', text)];
  return make(doc, 'li', 'point', [button(doc, 'go', words, () => go(span))]);
}

function drawSaid(doc: Document, about: Card['said'], go: Go): Child {
  if (!about) return null;
  const points = about.points.map((point) => drawPoint(doc, point, go));
  return make(doc, 'div', 'said', [
    make(doc, 'span', 'lead', about.label),
    make(doc, 'ul', 'points', points),
    about.more === null ? null : make(doc, 'div', 'rest', about.more),
  ]);
}

/** How often, and a button that leads from one place to the next, round and round. */
function drawPlaces(doc: Document, places: Card['places'], go: Go): Child {
  if (!places) return null;
  const { note, spans, next } = places;
  let { at } = places;
  const onward = () => {
    at = (at + 1) % spans.length;
    go(spans[at] as Span);
  };
  const lead = spans.length > 1 ? button(doc, 'next', next, onward) : null;
  return make(doc, 'div', 'note', [make(doc, 'span', 'times', note), lead]);
}

function drawCard(doc: Document, card: Card, go: Go): HTMLElement {
  const long = [...card.heading].length > HEADING_LENGTH;
  return make(doc, 'section', `card ${card.class}`, [
    drawTop(doc, card),
    make(doc, 'div', long ? 'heading long' : 'heading', card.heading),
    drawLines(doc, card.lines),
    card.meaning && said(doc, 'div', 'meaning', card.meaning),
    drawFacts(doc, card.facts),
    drawSaid(doc, card.said, go),
    drawQuote(doc, card.quote),
    drawPlaces(doc, card.places, go),
    card.doubt === null ? null : make(doc, 'div', 'doubt', card.doubt),
  ]);
}

/**
 * @param script language tag of the article, which chooses the shapes of its characters
 * @param go what a click on a place does
 * @param around what stands above the cards and below them
 * @returns a box with one card under another
 */
export function drawCards(doc: Document, cards: readonly Card[], script: string, go: Go, around: readonly Child[] = []): HTMLElement {
  const drawn = cards.map((card) => drawCard(doc, card, go));
  const [above = null, below = null] = around;
  const box = make(doc, 'div', 'box', [above, make(doc, 'div', 'cards', drawn), below]);
  box.lang = script;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', cards.map(({ heading }) => heading).join(' · '));
  return box;
}

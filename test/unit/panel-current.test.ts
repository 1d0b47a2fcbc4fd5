/** Which entry of the panel belongs to what is being read. */
import { describe, expect, it } from 'vitest';
import { currentOf, inViewOf } from '../../popup/panel/current';
import type { Item } from '../../popup/panel/items';
import type { Span } from '../../src/model';

const item = (id: string, ...spans: Span[]): Item => ({ id, spans, words: id, notes: [] });

const ITEMS = [
  item('person-a', [10, 12], [205, 207]),
  item('person-b', [20, 22]),
  item('point-1', [210, 260]),
  item('point-2', [260, 300]),
  item('slogan-1', [220, 226]),
  item('target-1', [400, 410]),
];
const at = (middle: number) => currentOf(ITEMS, { top: 0, middle, bottom: middle + 1 })?.id;

describe('the current entry', () => {
  it.each([
    [0, 'person-a', 'the nearest one'],
    [17, 'person-b', 'the nearest one, before it'],
    [222, 'point-1', 'the point, not the slogan in it'],
    [260, 'point-2', 'the point that begins'],
    [206, 'point-1', 'the point, not its speaker who is named again'],
    [405, 'target-1', 'what stands there'],
    [9000, 'target-1', 'the last one'],
  ])('at %i is %s: %s', (middle, id) => expect(at(middle)).toBe(id));

  it('is the slogan where points are not listed', () => {
    const listed = ITEMS.filter(({ id }) => !id.startsWith('point'));
    expect(currentOf(listed, { top: 0, middle: 222, bottom: 300 })?.id).toBe('slogan-1');
  });

  it('is none among none', () => expect(currentOf([], { top: 0, middle: 5, bottom: 9 })).toBeNull());
});

describe('the entries in view', () => {
  it('are those of which words stand in the window', () => {
    expect([...inViewOf(ITEMS, { top: 206, middle: 220, bottom: 260 })]).toEqual(['person-a', 'point-1', 'slogan-1']);
    expect(inViewOf(ITEMS, null).size).toBe(0);
  });
});

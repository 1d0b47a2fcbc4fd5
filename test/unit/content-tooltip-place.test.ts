/** Tooltips: where they stand, when they come and go. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeTip } from '../../content/tooltip/place';
import { GRACE, INTENT, Timing } from '../../content/hover/timing';

describe('the place of a tooltip', () => {
  const view = { width: 800, height: 600 };
  const tip = { width: 300, height: 200 };
  const over = (line: { top: number; height: number }, at: { top: number }, height: number) =>
    at.top < line.top + line.height && at.top + height > line.top;

  it.each([
    ['above where there is room', { left: 100, top: 400, width: 60, height: 20 }, { left: 100, top: 192, most: null }],
    ['below where there is none above', { left: 100, top: 50, width: 60, height: 20 }, { left: 100, top: 78, most: null }],
    ['inside the right edge', { left: 700, top: 400, width: 60, height: 20 }, { left: 492, top: 192, most: null }],
    ['inside the left edge', { left: -40, top: 400, width: 60, height: 20 }, { left: 8, top: 192, most: null }],
  ])('is %s', async (_what, line, place) => {
    expect(await placeTip(line, tip, view)).toEqual(place);
  });

  it('is found from the boxes that a browser gives', async () => {
    const { DOMRect } = new Window();
    expect(await placeTip(new DOMRect(100, 400, 60, 20), new DOMRect(0, 0, 300, 200), view)).toEqual({ left: 100, top: 192, most: null });
  });

  it('never covers the line, however little room there is', async () => {
    for (let top = 0; top < 580; top += 7) {
      const line = { left: 10, top, width: 60, height: 20 };
      const at = await placeTip(line, { width: 300, height: 420 }, view);
      expect([top, over(line, at, at.most ?? 420)]).toEqual([top, false]);
      expect(at.top).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the timing of a tooltip', () => {
  const shown: string[] = [];
  let life: AbortController;
  let timing: Timing<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    shown.length = 0;
    life = new AbortController();
    timing = new Timing({ open: (thing) => shown.push(thing), close: () => shown.push('-') }, (a, b) => a === b, life.signal);
  });
  afterEach(() => vi.useRealTimers());

  it('waits for intent', () => {
    timing.point('甲');
    vi.advanceTimersByTime(INTENT - 1);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['甲']);
  });

  it('forgets a mark that the pointer only passed over', () => {
    timing.point('甲');
    vi.advanceTimersByTime(INTENT - 10);
    timing.point(null);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([]);
  });

  it('does not start anew while the pointer moves on one mark', () => {
    for (let moved = 0; moved < 15; moved++) {
      timing.point('甲');
      vi.advanceTimersByTime(10);
    }
    expect(shown).toEqual(['甲']);
  });

  it('forgives a pointer that slips away and comes back', () => {
    timing.open('甲');
    timing.point(null);
    vi.advanceTimersByTime(GRACE - 1);
    timing.point('甲');
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['甲']);
  });

  it('closes when the pointer stays away, counted from the moment it left', () => {
    timing.open('甲');
    for (let moved = 0; moved < GRACE / 50; moved++) {
      timing.point(null);
      vi.advanceTimersByTime(50);
    }
    expect(shown).toEqual(['甲', '-']);
  });

  it('stays while the pointer is on the tooltip', () => {
    timing.open('甲');
    timing.point(null);
    timing.stay();
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['甲']);
  });

  it('passes from one mark to another', () => {
    timing.open('甲');
    timing.point(null);
    timing.point('乙');
    vi.advanceTimersByTime(INTENT);
    expect(shown).toEqual(['甲', '乙']);
  });

  it('ends with its life', () => {
    timing.open('甲');
    timing.point('乙');
    life.abort();
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['甲', '-']);
  });
});

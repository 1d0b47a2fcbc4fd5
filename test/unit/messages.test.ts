/** The guards at the borders between page, background and popup: only what has the shape of a message gets through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageState } from '../../src/page-state';
import { isToBackground, isToPage } from '../../src/messages';
import { SAMPLE } from './sample-reading';

const TO_BACKGROUND = [
  { kind: 'report-seen' },
  { kind: 'page-read', status: 'report', officials: 3 },
  { kind: 'read-tab', tabId: 7, force: false },
  { kind: 'fetch-tooltip' },
  { kind: 'read-article', article: { text: '会议', title: null, url: null, published: null }, force: false },
  { kind: 'site-off' },
] as const;
const BARE = [{ kind: 'show-legend' }, { kind: 'toggle-marks' }, { kind: 'read-selection' }, { kind: 'show-next', back: true }] as const;
const TO_PAGE = [{ kind: 'get-state' }, { kind: 'read-anyway' }, { kind: 'show-span', span: [3, 5] }, ...BARE] as const;
const STATES = [
  { status: 'report', reading: SAMPLE, text: '', title: '', url: '' },
  { status: 'not-report', title: '', url: '' },
  { status: 'no-article', title: '', url: '' },
  { status: 'too-long', title: '', url: '', length: 70_000 },
] as const;

const BORDERS = [
  ['background', isToBackground, TO_BACKGROUND],
  ['page', isToPage, TO_PAGE],
  ['popup', isPageState, STATES],
] as const;

/** Nothing that any field of a message may be: not even its own kind of thing. */
const STRANGE = [undefined, null, Number.NaN, -1, 1.5, 'x', [], {}, Symbol('x'), () => 1];

describe.each(BORDERS)('at the border to the %s', (_name, isMessage, messages) => {
  it('every message there is gets through', () => {
    for (const message of messages) expect([message, isMessage(message)]).toEqual([message, true]);
  });

  it('nothing else does, and nothing makes the guard throw', () => {
    const strange = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
    });
    fc.assert(
      fc.property(strange, (value) => {
        expect(isMessage(value)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('a message does not whose kind is another, or that is wrapped in a list or a string', () => {
    for (const message of messages) {
      const named = 'kind' in message ? 'kind' : 'status';
      for (const value of STRANGE) expect(isMessage({ ...message, [named]: value })).toBe(false);
      expect([[message], JSON.stringify(message), null].map((each) => isMessage(each))).toEqual([false, false, false]);
    }
  });
});

describe('a field that is not what it should be', () => {
  const WRONG: readonly (readonly [(value: unknown) => boolean, object])[] = [
    ...[-1, 1.5, '3', null, Number.NaN, undefined].map((officials) => [isToBackground, { ...TO_BACKGROUND[1], officials }] as const),
    ...['done', null, 1].map((status) => [isToBackground, { ...TO_BACKGROUND[1], status }] as const),
    ...[-1, '7', null, undefined].map((tabId) => [isToBackground, { ...TO_BACKGROUND[2], tabId }] as const),
    ...['yes', 1, null, undefined].map((force) => [isToBackground, { ...TO_BACKGROUND[2], force }] as const),
    ...[[5, 3], [1], [1, 2, 3], ['1', 2], [-1, 2], [0.5, 2], null, '1,2', { 0: 1, 1: 2, length: 2 }].map(
      (span) => [isToPage, { kind: 'show-span', span }] as const,
    ),
    ...['persons', 'groups', 'statements', 'targets', 'slogans', 'agenda', 'meeting'].flatMap((part) =>
      [null, 'x', [null], [{}], {}].map((value) => [isPageState, { ...STATES[0], reading: { ...SAMPLE, [part]: value } }] as const),
    ),
    [isPageState, { ...STATES[0], reading: { ...SAMPLE, isMeetingReport: false } }],
    [isPageState, { ...STATES[0], text: null }],
    [isPageState, { ...STATES[1], title: {} }],
    [isPageState, { ...STATES[3], length: '9' }],
  ];

  it.each(WRONG)('keeps a message out (%#)', (isMessage, message) => expect(isMessage(message)).toBe(false));
});

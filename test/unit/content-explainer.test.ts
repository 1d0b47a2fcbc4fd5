/** What the page asks of the background: once, again where no answer came, and never in the way of what is shown. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Explainer } from '../../content/tooltip/explainer';
import type { Clues } from '../../src/clues';
import type { Explanations } from '../../src/explained';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

const subject = { reading: SAMPLE, text: SAMPLE_TEXT };
const TOLD: Explanations = { region: { name: '湖北省鄂州市', from: ['title'] }, posts: {}, slogans: {} };

let life: AbortController;
let send: ReturnType<typeof vi.fn<(clues: Clues) => Promise<unknown>>>;
let explainer: Explainer;

beforeEach(() => {
  life = new AbortController();
  send = vi.fn<(clues: Clues) => Promise<unknown>>(async () => TOLD);
  explainer = new Explainer(send, life.signal);
});

describe('an explainer', () => {
  it('asks once, with the clues of the reading, and knows then', async () => {
    expect(explainer.known(subject)).toBeNull();
    const both = await Promise.all([explainer.ask(subject), explainer.ask(subject)]);
    expect(both).toEqual([true, true]);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ source: '云岭日报', level: 'prefecture', text: SAMPLE_TEXT });
    expect(explainer.known(subject)).toBe(TOLD);
    expect(explainer.ask(subject)).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'x'],
    ['posts of another shape', { ...TOLD, posts: { 市长: 'Mayor' } }],
    ['slogans without a meaning', { ...TOLD, slogans: { a: { id: 'a', lang: 'en', meaning: 1, english: null, since: null } } }],
    ['slogans without an id', { ...TOLD, slogans: { a: { lang: 'en', meaning: 'x', english: null, since: null } } }],
    ['a region without a name', { ...TOLD, region: { from: [] } }],
    ['a list', [TOLD]],
  ])('does not believe %s, and asks again', async (_what, answer) => {
    send.mockResolvedValueOnce(answer);
    expect(await explainer.ask(subject)).toBe(false);
    expect(explainer.known(subject)).toBeNull();
    expect(await explainer.ask(subject)).toBe(true);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks again where the background was gone', async () => {
    send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await explainer.ask(subject)).toBe(false);
    expect(await explainer.ask(subject)).toBe(true);
  });

  it('waits a while for an answer that never comes, then asks again', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    send.mockReturnValueOnce(new Promise(() => {}));
    void explainer.ask(subject);
    now.mockReturnValue(2900);
    void explainer.ask(subject);
    expect(send).toHaveBeenCalledTimes(1);
    now.mockReturnValue(3100);
    expect(await explainer.ask(subject)).toBe(true);
    expect(send).toHaveBeenCalledTimes(2);
    now.mockRestore();
  });

  it('keeps nothing that comes for a reading of before', async () => {
    const other = { ...subject, reading: { ...SAMPLE } };
    let tell: (answer: unknown) => void = () => undefined;
    send.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)));
    const early = explainer.ask(subject);
    send.mockReturnValueOnce(new Promise(() => {}));
    void explainer.ask(other);
    tell(TOLD);
    expect(await early).toBe(false);
    expect([explainer.known(subject), explainer.known(other)]).toEqual([null, null]);
  });

  it('asks and keeps nothing after its end', async () => {
    const asked = explainer.ask(subject);
    life.abort();
    expect(await asked).toBe(false);
    expect(explainer.known(subject)).toBeNull();
    expect(explainer.ask(subject)).toBeNull();
  });
});

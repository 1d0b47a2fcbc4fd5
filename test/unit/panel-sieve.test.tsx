// @vitest-environment happy-dom
/** What the outline of the side panel is narrowed by: words in either script, a class, a person. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resetWorld } from './popup-world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { Panel } = await import('../../popup/panel/panel');

beforeEach(resetWorld);
afterEach(cleanup);

async function open(): Promise<void> {
  render(<Panel search="" />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}

const sections = () => Array.from(document.querySelectorAll('.outline h2'), (head) => head.textContent);
const entries = () => Array.from(document.querySelectorAll('.outline .said'), (entry) => entry.textContent);

describe('what is wanted', () => {
  const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });

  it.each([
    ['招商', ['二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；']],
    ['實際利用外資', ['二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；', '实际利用外资2000万美元']],
    ['外资 reached', ['实际利用外资2000万美元']],
    ['２０００', ['二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；', '实际利用外资2000万美元']],
    ['CHAIRED', ['沈望川']],
    ['nowhere', []],
  ])('is found by words in either script: %s', async (words, found) => {
    await open();
    search(words);
    expect(entries()).toEqual(found);
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(`Found: ${found.length}`);
    if (found.length === 0) expect(document.querySelector('.none')?.textContent).toBe('Nothing matches.');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(entries()).toHaveLength(23);
  });

  it('is seen from its first entry on, whenever it is narrowed and when it is whole again', async () => {
    const scrolled = vi.fn<(this: Element) => void>();
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.call(this);
    };
    await open();
    scrolled.mockClear();
    search('项目');
    fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    const outline = document.querySelector('.outline');
    expect(scrolled.mock.contexts.filter((element) => element === outline)).toHaveLength(2);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('is chosen by class', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Targets 3' }));
    expect(sections()).toEqual(['Targets']);
    fireEvent.click(screen.getByRole('radio', { name: 'Officials 4' }));
    expect(sections()).toEqual(['Attendance']);
    // Those without names have no marks on the page.
    expect(entries()).toEqual(['沈望川', '顾云舟', '秦一鸣', '楚怀民']);
    fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(sections()).toHaveLength(5);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('is chosen by person: what was said, and what is named in it', async () => {
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: '顾云舟' } });
    expect(sections()).toEqual(['Attendance', 'What was said', 'Targets', 'Slogans']);
    expect(entries()[0]).toBe('顾云舟');
    expect(entries().slice(-3)).toEqual(['双过半', '三比两看', '守土有责、守土负责、守土尽责']);
  });
});

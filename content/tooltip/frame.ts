/** What stands around the cards: above them the pin, below them what can be done about a finding or a site. */
import type { Words } from './contract';
import { button, icon, make } from './make';

const PIN = 'M5.5 1.5h5M6.3 1.5v5.2L3.8 9.2v1.3h8.4V9.2L9.7 6.7V1.5M8 10.5v4';
const CROSS = 'M3.5 3.5l9 9M12.5 3.5l-9 9';

export interface Bar {
  readonly pinned: boolean;
  pin(): void;
  close(): void;
}

export interface Foot {
  /** Copies a report of an error; says whether it is on the clipboard. */
  report(): Promise<boolean>;
  readonly leaveSite: (() => void) | null;
}

/** A button that is only a drawing has its name beside it. */
export function drawn(doc: Document, name: string, title: string, path: string, act: () => void): HTMLElement {
  const element = button(doc, `tool ${name}`, [icon(doc, path)], act);
  element.setAttribute('aria-label', title);
  element.title = title;
  return element;
}

/** The buttons in the corner: keep the tooltip open, and close it where it is kept. */
export function drawBar(doc: Document, words: Words, { pinned, pin, close }: Bar): HTMLElement {
  const toggle = drawn(doc, 'pin', words(pinned ? 'tooltipUnpin' : 'tooltipPin'), PIN, pin);
  toggle.setAttribute('aria-pressed', String(pinned));
  const bar = make(doc, 'div', 'bar', [toggle, drawn(doc, 'close', words('tooltipClose'), CROSS, close)]);
  bar.lang = words('localeTag');
  return bar;
}

/** The quiet row at the bottom. */
export function drawFoot(doc: Document, words: Words, { report, leaveSite }: Foot): HTMLElement {
  const wrong = button(doc, 'quiet', words('tooltipWrong'), (pressed) => {
    void answer(pressed);
  });
  const answer = async (pressed: HTMLElement) => {
    const done = await report();
    pressed.textContent = words(done ? 'tooltipWrongCopied' : 'copyFailed');
    pressed.classList.toggle('done', done);
  };
  wrong.title = words('tooltipWrongHint');
  wrong.setAttribute('aria-live', 'polite');
  const off = leaveSite && button(doc, 'quiet', words('tooltipOff'), leaveSite);
  if (off) off.title = words('tooltipOffHint');
  const foot = make(doc, 'div', 'foot', [wrong, off]);
  foot.lang = words('localeTag');
  return foot;
}

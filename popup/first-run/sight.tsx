import browser from 'webextension-polyfill';
import { message } from '../message';

const SEES = ['firstSeeSites', 'firstSeeOpening', 'firstSeeReport'] as const;
const NEVER = ['firstNeverSend', 'firstNeverStore', 'firstNeverChange'] as const;
const LESS = ['firstLessClick', 'firstLessSites', 'firstLessClass'] as const;

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{message(title)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{message(line)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What Huiyao may see and what it never does, and how to let it see less. */
export function Sight() {
  return (
    <section aria-labelledby="sight">
      <h2 id="sight">{message('firstSight')}</h2>
      <div class="sight">
        <List title="firstSees" lines={SEES} />
        <List title="firstNever" lines={NEVER} />
        <div>
          <List title="firstLess" lines={LESS} />
          <button type="button" class="second" onClick={() => void browser.runtime.openOptionsPage()}>
            {message('firstSettings')}
          </button>
        </div>
      </div>
    </section>
  );
}

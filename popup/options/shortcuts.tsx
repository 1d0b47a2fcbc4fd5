import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { message } from '../message';

/** What Firefox has and others have not. */
type Api = Partial<Commands.Static> & { readonly openShortcutSettings?: () => Promise<void> };

const api = (): Api => (browser.commands as Api | undefined) ?? {};

/** Where shortcuts are changed: a page of the browser, which no link may lead to. */
const change = (): Promise<unknown> => api().openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** The order of the manifest, which Chromium forgets. */
const ORDER = ['toggle-marks', 'next-mark', 'previous-mark', 'open-panel', 'copy-summary'];
const place = ({ name }: Commands.Command): number => ORDER.indexOf(name ?? '');

/** What can be done by the keyboard, and with which keys. Absent where the browser has no shortcuts. */
export function Shortcuts() {
  const [commands, set] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const all = api().getAll?.() ?? Promise.resolve([]);
    void all.then((found) => set(found.filter(({ description }) => description).sort((a, b) => place(a) - place(b))));
  }, []);
  if (commands.length === 0) return null;
  return (
    <fieldset class="part">
      <legend>{message('optionsShortcuts')}</legend>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name} class="line apart">
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="none">{message('optionsNoKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="second keys-change" onClick={() => void change()}>
        {message('optionsShortcutsChange')}
      </button>
    </fieldset>
  );
}

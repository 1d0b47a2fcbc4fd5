import { useEffect, useState } from 'preact/hooks';
import { type Aside, forgetAside, repairSettings } from '../../src/settings-store';
import { saveFile } from '../copy';
import { message } from '../message';
import { STORE } from '../use-settings';
import { partNames } from './part';

const NAME = 'huiyao-broken-settings.json';

/** Says that stored settings were broken, and hands out what was stored. */
export function AsideNote() {
  const [aside, set] = useState<Aside | null>(null);
  useEffect(() => {
    let gone = false;
    void repairSettings(STORE).then((found) => gone || set(found));
    return () => {
      gone = true;
    };
  }, []);
  if (aside === null) return null;
  const forget = () => void forgetAside(STORE).then(() => set(null));
  return (
    <div class="aside-note" role="alert">
      <p>{message('optionsAside', partNames(aside.broken))}</p>
      <div class="line">
        <button
          type="button"
          class="second"
          onClick={() => saveFile(NAME, `${JSON.stringify(aside.stored, null, 2)}\n`, 'application/json')}
        >
          {message('optionsAsideSave')}
        </button>
        <button type="button" class="quiet" onClick={forget}>
          {message('optionsAsideForget')}
        </button>
      </div>
    </div>
  );
}

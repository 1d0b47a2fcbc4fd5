import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { message } from '../message';
import { FirstRunLink } from '../parts/first-run-link';
import { Live } from '../parts/live';
import { inPrivateWindow } from '../private-window';
import { useSettings } from '../use-settings';
import { AsideNote } from './aside-note';
import { MarkChoices } from './mark-choices';
import { ReadChoice } from './read-choice';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Transfer } from './transfer';
import { WordChoices } from './word-choices';

/** The page of the settings. Every change is stored at once; there is no button to forget. Nothing is stored from a private window. */
export function Options() {
  const [stored, change] = useSettings();
  const settings = stored ?? DEFAULT_SETTINGS;
  const [isPrivate, setPrivate] = useState<boolean | null>(null);
  useEffect(() => void inPrivateWindow().then(setPrivate), []);
  return (
    <Live>
      <main class="options" aria-busy={stored === null}>
        <h1>{message('optionsTitle')}</h1>
        <p class="intro">{message('optionsIntro')}</p>
        {isPrivate === false && <AsideNote />}
        {isPrivate === true && <p class="none private">{message('popupPrivate')}</p>}
        <ReadChoice settings={settings} change={change} />
        <MarkChoices settings={settings} change={change} />
        <WordChoices settings={settings} change={change} />
        <Sites settings={settings} change={change} />
        <Shortcuts />
        <Transfer settings={settings} change={change} />
        <p class="more-about">
          <FirstRunLink />
        </p>
      </main>
    </Live>
  );
}

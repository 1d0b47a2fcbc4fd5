import { DEFAULT_SETTINGS } from '../../src/settings';
import { message } from '../message';
import { FirstRunLink } from '../parts/first-run-link';
import { Live } from '../parts/live';
import { useSettings } from '../use-settings';
import { AsideNote } from './aside-note';
import { MarkChoices } from './mark-choices';
import { ReadChoice } from './read-choice';
import { Sites } from './sites';
import { Transfer } from './transfer';
import { WordChoices } from './word-choices';

/** The page of the settings. Every change is stored at once; there is no button to forget. */
export function Options() {
  const [stored, change] = useSettings();
  const settings = stored ?? DEFAULT_SETTINGS;
  return (
    <Live>
      <main class="options" aria-busy={stored === null}>
        <h1>{message('optionsTitle')}</h1>
        <p class="intro">{message('optionsIntro')}</p>
        <AsideNote />
        <ReadChoice settings={settings} change={change} />
        <MarkChoices settings={settings} change={change} />
        <WordChoices settings={settings} change={change} />
        <Sites settings={settings} change={change} />
        <Transfer settings={settings} change={change} />
        <p class="more-about">
          <FirstRunLink />
        </p>
      </main>
    </Live>
  );
}

import { useRef } from 'preact/hooks';
import type { MeetingReading } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import { message } from '../message';
import { CHINESE } from '../parts/chinese';
import { itemsOf, ofClass, type Part } from './items';
import { EVERYTHING, peopleIn, type Sieve } from './sift';

interface BarProps {
  readonly parts: readonly Part[];
  readonly reading: MeetingReading;
  readonly sieve: Sieve;
  readonly change: (sieve: Sieve) => void;
  /** How many entries pass. */
  readonly found: number;
  /** Goes on to the first entry. */
  readonly enter: () => void;
}

const CLASSES = [
  [null, 'panelAll'],
  ['official', 'switchOfficial'],
  ['target', 'switchTarget'],
  ['slogan', 'switchSlogan'],
] as const;

/** One section or all of them; each class wears the underline that it has on the page. */
function Classes({ parts, sieve, change }: Pick<BarProps, 'parts' | 'sieve' | 'change'>) {
  const count = (only: MarkClass | null) => itemsOf(ofClass(parts, only)).length;
  return (
    <fieldset class="classes">
      <legend class="unseen">{message('panelShow')}</legend>
      {CLASSES.map(([only, key]) => (
        <label key={key} class={only ?? 'all'}>
          <input
            type="radio"
            name="only"
            class="unseen"
            checked={sieve.only === only}
            disabled={only !== null && count(only) === 0}
            onChange={() => change({ ...sieve, only })}
          />
          <span class="sample">{message(key)}</span> <b>{count(only)}</b>
        </label>
      ))}
    </fieldset>
  );
}

function People({ reading, sieve, change }: Pick<BarProps, 'reading' | 'sieve' | 'change'>) {
  return (
    <select
      class="choice"
      aria-label={message('panelPerson')}
      value={sieve.person ?? ''}
      onChange={(event) => change({ ...sieve, person: event.currentTarget.value || null })}
    >
      <option value="">{message('panelEverybody')}</option>
      {peopleIn(reading).map((name) => (
        <option key={name} value={name} {...CHINESE}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What the outline is narrowed by. From the field, Enter and the arrow down lead on to the first entry; Esc empties it. */
export function SieveBar({ parts, reading, sieve, change, found, enter }: BarProps) {
  const field = useRef<HTMLInputElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || !['ArrowDown', 'Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') change({ ...sieve, words: '' });
    else enter();
  };
  // The button goes with what it clears: the focus must not go with it.
  const clear = () => {
    change(EVERYTHING);
    field.current?.focus();
  };
  const narrowed = sieve.only !== null || sieve.person !== null || sieve.words.trim() !== '';
  return (
    <div class="sieve" role="search">
      <div class="line">
        <input
          ref={field}
          type="search"
          class="field"
          autoComplete="off"
          spellcheck={false}
          aria-label={message('panelSearch')}
          placeholder={message('panelSearch')}
          value={sieve.words}
          onInput={(event) => change({ ...sieve, words: event.currentTarget.value })}
          onKeyDown={press}
        />
        <People reading={reading} sieve={sieve} change={change} />
      </div>
      <Classes parts={parts} sieve={sieve} change={change} />
      <div class={narrowed ? 'found' : 'unseen'}>
        <span role="status">{narrowed && message('panelFound', found)}</span>
        {narrowed && (
          <button type="button" class="quiet" onClick={clear}>
            {message('panelClear')}
          </button>
        )}
      </div>
    </div>
  );
}

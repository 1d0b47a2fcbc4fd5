import { LOOKS, type Look, MARK_CLASSES, type MarkClass } from '../../src/settings';
import { message } from '../message';
import type { PartProps } from './part';

const NAMES: Readonly<Record<MarkClass, string>> = { official: 'switchOfficial', target: 'switchTarget', slogan: 'switchSlogan' };
const LOOK_NAMES: Readonly<Record<Look, string>> = { tint: 'optionsLookTint', line: 'optionsLookLine' };

/** One class: whether it is marked, and how; its name is the sample. */
function Class({ settings, change, name }: PartProps & { readonly name: MarkClass }) {
  const { marks, looks } = settings;
  const words = message(NAMES[name]);
  return (
    <div class="line apart">
      <label class={`switch ${name}`}>
        <input
          type="checkbox"
          role="switch"
          checked={marks[name]}
          onChange={(event) => change({ marks: { ...marks, [name]: event.currentTarget.checked } })}
        />
        <span class={`sample ${looks[name]}`}>{words}</span>
      </label>
      <select
        class="choice"
        aria-label={message('optionsLook', words)}
        value={looks[name]}
        disabled={!marks[name]}
        onChange={(event) => change({ looks: { ...looks, [name]: event.currentTarget.value as Look } })}
      >
        {LOOKS.map((look) => (
          <option key={look} value={look}>
            {message(LOOK_NAMES[look])}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which classes are marked on pages, and how, and whether on paper too. */
export function MarkChoices(props: PartProps) {
  return (
    <fieldset class="part">
      <legend>{message('optionsMarks')}</legend>
      {MARK_CLASSES.map((name) => (
        <Class key={name} {...props} name={name} />
      ))}
      <label class="line switch">
        <input
          type="checkbox"
          role="switch"
          checked={props.settings.print}
          onChange={(event) => props.change({ print: event.currentTarget.checked })}
        />
        <span>{message('optionsPrint')}</span>
      </label>
    </fieldset>
  );
}

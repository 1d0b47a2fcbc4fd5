import { MARK_CLASSES, type MarkClass } from '../../src/settings';
import { message } from '../message';
import { useSettings } from '../use-settings';

const NAMES: Readonly<Record<MarkClass, string>> = { official: 'switchOfficial', target: 'switchTarget', slogan: 'switchSlogan' };

/** The switches for the three classes of marks. Each wears the colour and the underline that its class has on the page. */
export function Switches() {
  const [settings, change] = useSettings();
  const marks = settings?.marks;
  return (
    <fieldset class="switches" disabled={!marks}>
      <legend>{message('switchesLegend')}</legend>
      {MARK_CLASSES.map((name) => (
        <label key={name} class={`switch ${name}`}>
          <input
            type="checkbox"
            role="switch"
            checked={marks?.[name] ?? true}
            onChange={(event) => marks && change({ marks: { ...marks, [name]: event.currentTarget.checked } })}
          />
          <span class="sample">{message(NAMES[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useRef, useState } from 'preact/hooks';
import { sitesWith } from '../../src/settings';
import { message } from '../message';
import { useAnnounce } from '../parts/live';
import { hostFrom } from './host';
import type { PartProps } from './part';

interface FieldProps {
  /** Takes a site in; false where it is none. */
  readonly add: (written: string) => boolean;
}

/** The field for a new site. What is no site stays in it, with a word. */
function NewSite({ add }: FieldProps) {
  const [written, write] = useState('');
  const [bad, setBad] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const taken = add(written);
    setBad(!taken);
    if (taken) write('');
  };
  return (
    <form class="line" onSubmit={submit} noValidate>
      <input
        id="site"
        class="field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder="news.example.com"
        aria-label={message('optionsSite')}
        aria-invalid={bad}
        aria-describedby={bad ? 'site-bad' : undefined}
        value={written}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <button type="submit" class="second">
        {message('optionsAdd')}
      </button>
      {bad && (
        <p id="site-bad" class="fault" role="alert">
          {message('optionsSiteBad')}
        </p>
      )}
    </form>
  );
}

/** The sites that are left alone. When one is removed the focus goes to the field, so that nobody is left on a lost button. */
export function Sites({ settings, change }: PartProps) {
  const { sitesOff } = settings;
  const announce = useAnnounce();
  const part = useRef<HTMLFieldSetElement>(null);
  const add = (written: string): boolean => {
    const host = hostFrom(written);
    if (host === null) return false;
    change({ sitesOff: sitesWith(sitesOff, host, true) });
    announce(message('optionsSiteAdded', host));
    return true;
  };
  const remove = (host: string) => {
    change({ sitesOff: sitesOff.filter((site) => site !== host) });
    announce(message('optionsSiteRemoved', host));
    part.current?.querySelector<HTMLElement>('#site')?.focus();
  };
  return (
    <fieldset class="part" ref={part}>
      <legend>{message('optionsSites')}</legend>
      {sitesOff.length === 0 && <p class="none">{message('optionsSitesNone')}</p>}
      <ul class="sites">
        {sitesOff.map((host) => (
          <li key={host} class="line apart">
            <span>{host}</span>
            <button type="button" class="quiet" aria-label={message('optionsRemoveOf', host)} onClick={() => remove(host)}>
              {message('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <NewSite add={add} />
    </fieldset>
  );
}

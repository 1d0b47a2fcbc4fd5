import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { mayReadAll, requestAccess } from '../access';
import { message } from '../message';
import { useAnnounce } from '../parts/live';

/** @returns whether every site may be read, as it is now; null until that is known */
function useAccess(): boolean | null {
  const [granted, set] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    const look = () => void mayReadAll().then((may) => gone || set(may));
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      gone = true;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}

/** Closes this tab. Where it is the only one of its window, an empty one takes its place. */
async function leave(): Promise<void> {
  const [own, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  if (own?.id === undefined) return;
  if (tabs.length === 1) await browser.tabs.create({});
  await browser.tabs.remove(own.id);
}

/** The one thing to do: allow access where it is withheld, else begin. The focus stays on the button when it changes. */
export function Begin() {
  const granted = useAccess();
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const allow = async () => {
    if (!(await requestAccess(null))) return;
    announce(message('firstAllowed'));
    button.current?.focus();
  };
  const withheld = granted === false;
  return (
    <div class="begin">
      {withheld && <p class="withheld">{message('firstWithheld')}</p>}
      <p class="actions">
        <button ref={button} type="button" class="primary" onClick={() => void (withheld ? allow() : leave())}>
          {message(withheld ? 'stateAllowAll' : 'firstStart')}
        </button>
        {granted && <span class="hint">{message('firstReady')}</span>}
        {withheld && (
          <button type="button" class="quiet" onClick={() => void leave()}>
            {message('firstWithout')}
          </button>
        )}
      </p>
    </div>
  );
}

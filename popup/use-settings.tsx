import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import { SETTINGS_KEY, type Settings } from '../src/settings';
import { changeSettings, loadSettings, type Store } from '../src/settings-store';
import { inPrivateWindow } from './private-window';

/** The browser's storage. */
export const STORE = browser.storage as Store;

function follow(set: (settings: Settings) => void, signal: AbortSignal): void {
  const read = async () => {
    const settings = await loadSettings(STORE);
    if (!signal.aborted) set(settings);
  };
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    if (changes[SETTINGS_KEY]) void read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  void read();
}

export type Change = (part: Partial<Settings>) => void;

type Held = readonly [settings: Settings | null, change: Change];

/** @param active whether to read the settings at all */
function useStored(active: boolean): Held {
  const [settings, set] = useState<Settings | null>(null);
  // Before the first frame, so that the choices are known when the meeting is shown.
  useLayoutEffect(() => {
    const life = new AbortController();
    if (active) follow(set, life.signal);
    return () => life.abort();
  }, [active]);
  const change = (part: Partial<Settings>) => {
    set((before) => before && { ...before, ...part });
    void inPrivateWindow().then((only) => (only ? null : changeSettings(STORE, (stored) => ({ ...stored, ...part }))));
  };
  return [settings, change];
}

const Shared = createContext<Held | null>(null);

/** Reads the settings once for all that stands in it. */
export const SharedSettings = ({ children }: { readonly children: ComponentChildren }) => (
  <Shared.Provider value={useStored(true)}>{children}</Shared.Provider>
);

/**
 * The settings as they are stored, and the way to change some of them; whatever else lies in storage stays.
 * What is changed from a private window holds for this page alone: nothing is written.
 * @returns null for the settings until they are read from storage
 */
export function useSettings(): Held {
  const shared = useContext(Shared);
  const own = useStored(shared === null);
  return shared ?? own;
}

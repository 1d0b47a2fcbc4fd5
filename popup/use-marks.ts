import { useEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import { type MarkClass, parseSettings, SETTINGS_KEY, type Settings } from '../src/settings';

type Marks = Settings['marks'];

/** Stores the switches; whatever else lies in the settings stays. */
async function store(marks: Marks): Promise<void> {
  const kept = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...(typeof kept === 'object' ? kept : {}), marks } });
}

function follow(set: (marks: Marks) => void, signal: AbortSignal): void {
  const read = (kept: unknown) => signal.aborted || set(parseSettings(kept).marks);
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) read(changes[SETTINGS_KEY].newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  void browser.storage.local.get(SETTINGS_KEY).then((kept) => read(kept[SETTINGS_KEY]));
}

/**
 * Which classes are marked on pages, as stored, and the way to change it.
 * @returns null for the marks until they are read from storage
 */
export function useMarks(): [marks: Marks | null, change: (name: MarkClass, on: boolean) => void] {
  const [marks, set] = useState<Marks | null>(null);
  useEffect(() => {
    const life = new AbortController();
    follow(set, life.signal);
    return () => life.abort();
  }, []);
  const change = (name: MarkClass, on: boolean) => {
    if (marks === null) return;
    const changed = { ...marks, [name]: on };
    set(changed);
    void store(changed);
  };
  return [marks, change];
}

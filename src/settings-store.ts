/**
 * Where the settings lie: in the storage that the browser carries from one machine to the next, where it takes them,
 * else in the one of this machine. What lies on this machine goes first: it is there only because it could not be carried,
 * or since a version that did not carry it yet.
 */
import { storedSettings } from './mark-choice';
import { type Parsed, parsed, parseSettings, SETTINGS_KEY, SETTINGS_VERSION, type Settings } from './settings';

/** One area of the browser's storage, as far as it is used. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's storage; `sync` is missing or fails where nothing is carried. */
export interface Store {
  readonly local: Area;
  readonly sync?: Area | undefined;
}

/** The key, on this machine alone, under which stored settings are kept that could not be understood. */
export const ASIDE_KEY = 'settings-aside';

/** Settings that could not be understood, as they were. */
export interface Aside {
  /** The names of the parts that are the default now. */
  readonly broken: readonly string[];
  readonly stored: unknown;
}

/** Reads the settings. Never rejects: where nothing can be read they are the defaults. */
export const loadParsed = async (store: Store): Promise<Parsed> => parsed(await storedSettings(store));

/** The settings alone: see {@link loadParsed}. */
export const loadSettings = async (store: Store): Promise<Settings> => (await loadParsed(store)).settings;

/** What else lies there, from a version to come, stays, and so does its number. */
function withRest(kept: unknown, settings: Settings): Record<string, unknown> {
  const rest = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Record<string, unknown>) : {};
  const version = Number.isInteger(rest.version) ? Math.max(Number(rest.version), SETTINGS_VERSION) : SETTINGS_VERSION;
  return { ...rest, ...settings, version };
}

async function write({ local, sync }: Store, value: unknown): Promise<void> {
  const carried = await sync?.set({ [SETTINGS_KEY]: value }).then(
    () => true,
    () => false,
  );
  if (carried) await local.remove(SETTINGS_KEY);
  else await local.set({ [SETTINGS_KEY]: value });
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other, so that none is lost. */
function queued<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}

/** Changes the settings. @returns them as they are now */
export const changeSettings = (store: Store, change: (settings: Settings) => Settings): Promise<Settings> =>
  queued(async () => {
    const kept = await storedSettings(store);
    const settings = change(parseSettings(kept));
    await write(store, withRest(kept, settings));
    return settings;
  });

/**
 * Puts stored settings in order: those that cannot be understood are kept aside, on this machine, and those of an earlier version are
 * written anew where they belong.
 * @returns what is kept aside, now or since before; null where nothing is
 */
export const repairSettings = (store: Store): Promise<Aside | null> =>
  queued(async () => {
    const stored = await storedSettings(store);
    const { settings, broken } = parsed(stored);
    if (broken.length > 0) {
      await store.local.set({ [ASIDE_KEY]: { broken, stored } satisfies Aside });
      await write(store, withRest(stored, settings));
    }
    const kept = (await store.local.get(ASIDE_KEY))[ASIDE_KEY] as Partial<Aside> | undefined;
    return kept && Array.isArray(kept.broken) ? { broken: kept.broken.map(String), stored: kept.stored } : null;
  });

/** Forgets what is kept aside. */
export const forgetAside = ({ local }: Store): Promise<void> => local.remove(ASIDE_KEY);

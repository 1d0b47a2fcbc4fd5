/** A browser for the popup's tests: what tabs and storage hold, and what was sent where. */
import { vi } from 'vitest';
import type { Clues } from '../../src/clues';
import type { Explain, PageState, ReadTabAnswer, ToPage } from '../../src/messages';
import { labelsOf, messagesOf } from './render-labels';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const PAGE = { title: '云岭市召开三季度经济运行调度会', url: 'https://news.example/2023/0719/1.html' };

export const REPORT: PageState = { status: 'report', reading: SAMPLE, text: SAMPLE_TEXT, ...PAGE };
export const NOT_REPORT: PageState = { status: 'not-report', ...PAGE };

/** What the browser of the tests does; each test sets what it needs. */
export const world = {
  language: 'en' as 'en' | 'zh_CN' | 'zh_TW',
  url: PAGE.url as string | undefined,
  /** Answers of the page; a page without any has no annotator. */
  answers: [] as unknown[],
  injected: { ok: true } as ReadTabAnswer | Error,
  /** What the background answers when it is asked to explain a reading. */
  explain: (async () => null) as () => Promise<unknown>,
  clues: [] as Clues[],
  granted: true,
  /** Whether the page lies in a private window. */
  isPrivate: false,
  /** Whether every site may be read. */
  allSites: true,
  /** What lies in the storage that the browser carries, and in the one of this machine. */
  stored: {} as Record<string, unknown>,
  here: {} as Record<string, unknown>,
  toPage: [] as (readonly [tab: number, message: ToPage])[],
  toBackground: [] as unknown[],
  requested: [] as unknown[],
  asked: [] as unknown[],
  /** Commands that have keys, or have none. */
  commands: [] as { readonly name: string; readonly description: string; readonly shortcut: string }[],
  /** Pages of ours that were opened. */
  opened: [] as string[],
  /** How many tabs the window has, and those that were closed. */
  tabs: 1,
  closed: [] as number[],
  /** Who wants to know when permissions come and go. */
  permitted: new Set<() => void>(),
  watchers: new Set<Changed>(),
  window: 3,
  /** The tab in front. */
  active: 7,
  /** Where the page is being read; it answers once for each. */
  places: [] as unknown[],
  listeners: new Map<string, Set<(...args: never[]) => void>>(),
};

export function resetWorld(): void {
  Object.assign(world, {
    language: 'en',
    url: PAGE.url,
    answers: [REPORT],
    injected: { ok: true },
    explain: async () => null,
    granted: true,
    isPrivate: false,
    allSites: true,
    tabs: 1,
    stored: {},
    here: {},
    commands: [],
  });
  for (const list of [world.toPage, world.toBackground, world.clues, world.requested, world.asked, world.opened, world.closed])
    list.length = 0;
  world.watchers.clear();
  world.permitted.clear();
  Object.assign(world, { active: 7, places: [] });
  world.listeners.clear();
}

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

async function sendToPage(tab: number, message: ToPage): Promise<unknown> {
  // Where nothing moves, the page does not answer.
  if (message.kind === 'get-place') return world.places.length > 0 ? world.places.shift() : new Promise(() => undefined);
  world.toPage.push([tab, message]);
  const answer = world.answers.length > 1 ? world.answers.shift() : world.answers[0];
  if (answer === undefined || answer instanceof Error) throw answer ?? NOBODY;
  return message.kind === 'show-span' ? undefined : answer;
}

async function sendToBackground(message: unknown): Promise<unknown> {
  if ((message as { kind?: unknown }).kind === 'explain') {
    world.clues.push((message as Explain).clues);
    return world.explain();
  }
  world.toBackground.push(message);
  if (world.injected instanceof Error) throw world.injected;
  return world.injected;
}

const tab = (id: number) => ({ id, windowId: world.window, url: world.url, title: PAGE.title, incognito: world.isPrivate });

/** An event of the browser, told by {@link happen}. */
const event = (name: string) => ({
  addListener: (one: (...args: never[]) => void) => void world.listeners.set(name, (world.listeners.get(name) ?? new Set()).add(one)),
  removeListener: (one: (...args: never[]) => void) => void world.listeners.get(name)?.delete(one),
});

/** Has the browser tell an event to all who listen. */
export function happen(name: string, ...args: readonly unknown[]): void {
  for (const listener of world.listeners.get(name) ?? []) listener(...(args as never[]));
}

const areaOf = (name: 'stored' | 'here') => ({
  get: async (key: string) => (key in world[name] ? { [key]: structuredClone(world[name][key]) } : {}),
  set: async (values: Record<string, unknown>) => {
    Object.assign(world[name], structuredClone(values));
    const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
    for (const tell of world.watchers) tell(changes, name === 'here' ? 'local' : 'sync');
  },
  remove: async (key: string) => void delete world[name][key],
});

const permissionEvent = {
  addListener: (tell: () => void) => void world.permitted.add(tell),
  removeListener: (tell: () => void) => void world.permitted.delete(tell),
};

/** What stands in for `webextension-polyfill`. */
export const browser = {
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      (messagesOf(world.language)[key]?.message ?? '').replace(/\$(\d)/gu, (_, n: string) => values[Number(n) - 1] ?? ''),
  },
  tabs: {
    query: async (asked: unknown) => {
      world.asked.push(asked);
      return Array.from({ length: world.tabs }, (_, at) => tab(world.active + at));
    },
    getCurrent: async () => tab(7),
    create: async ({ url }: { readonly url?: string } = {}) => void world.opened.push(url ?? 'tab'),
    remove: async (id: number) => void world.closed.push(id),
    onActivated: event('activated'),
    onUpdated: event('updated'),
    get: async (id: number) => tab(id),
    sendMessage: sendToPage,
  },
  runtime: {
    id: 'abc',
    onMessage: event('message'),
    sendMessage: sendToBackground,
    openOptionsPage: async () => void world.opened.push('options'),
  },
  windows: { getCurrent: async () => ({ id: world.window }) },
  permissions: {
    request: async (asked: unknown) => {
      world.requested.push(asked);
      if (world.granted) world.allSites = true;
      for (const tell of world.permitted) tell();
      return world.granted;
    },
    contains: async () => world.allSites,
    onAdded: permissionEvent,
    onRemoved: permissionEvent,
  },
  commands: {
    getAll: async () => world.commands,
  },
  storage: {
    local: areaOf('here'),
    sync: areaOf('stored'),
    onChanged: { addListener: (one: Changed) => world.watchers.add(one), removeListener: (one: Changed) => world.watchers.delete(one) },
  },
};

/** What a test finds on the clipboard: words, or the same words in several types. */
export type Copied = string | Readonly<Record<string, string>>;

/** Puts a clipboard in place. @returns what is written to it */
export function clipboard(fails = false): Copied[] {
  const written: Copied[] = [];
  const take = (what: Copied) => {
    if (fails) throw new Error('NotAllowedError');
    written.push(what);
  };
  const writeText = vi.fn<(text: string) => Promise<void>>(async (text) => take(text));
  const write = vi.fn<(items: { readonly blobs: Record<string, Blob> }[]) => Promise<void>>(async ([item]) => {
    const texts = Object.entries(item?.blobs ?? {}).map(async ([type, blob]) => [type, await blob.text()] as const);
    take(Object.fromEntries(await Promise.all(texts)));
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText, write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly blobs: Record<string, Blob>) {}
    },
  );
  return written;
}

/** Catches the files that are offered to the browser. @returns name, type and text of each */
export function savedFiles(): { readonly name: string; readonly blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  let offered: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    offered = blob as Blob;
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (offered) saved.push({ name: this.download, blob: offered });
  });
  return saved;
}

export const labels = () => labelsOf(world.language);

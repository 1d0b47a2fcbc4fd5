/** Settings: read from whatever is stored, carried where the browser carries them, kept aside where they are broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, explainedIn, isHost, isOff, parsed, SETTINGS_KEY, type Settings } from '../../src/settings';
import { markChoice } from '../../src/mark-choice';
import { settingsFile, settingsFrom } from '../../src/settings-file';
import { type Area, ASIDE_KEY, changeSettings, forgetAside, loadParsed, loadSettings, repairSettings } from '../../src/settings-store';

const MINE: Settings = {
  mode: 'click',
  marks: { official: true, target: false, slogan: true },
  looks: { official: 'line', target: 'tint', slogan: 'tint' },
  print: true,
  sitesOff: ['a.example', 'news.example'],
  language: 'en',
  format: 'csv-targets',
};

/** An area of storage; `full` refuses to take anything more. */
class FakeArea implements Area {
  full = false;
  constructor(readonly items: Record<string, unknown> = {}) {}
  async get(key: string) {
    return key in this.items ? { [key]: structuredClone(this.items[key]) } : {};
  }
  async set(items: Record<string, unknown>) {
    if (this.full) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    Object.assign(this.items, structuredClone(items));
  }
  async remove(key: string) {
    delete this.items[key];
  }
}

const storeOf = (local: Record<string, unknown> = {}, sync: Record<string, unknown> = {}) => ({
  local: new FakeArea(local),
  sync: new FakeArea(sync),
});

describe('stored settings', () => {
  it('are the defaults where nothing is stored, and come back as they were', () => {
    expect(parsed(undefined)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(parsed(structuredClone(MINE))).toEqual({ settings: MINE, broken: [] });
  });

  it('of the first version, which held the marks alone, are taken over', () => {
    const old = { marks: { official: false, target: true, slogan: false } };
    expect(parsed(old)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...old }, broken: [] });
  });

  it('keep what is whole and name what is broken', () => {
    const stored = { ...MINE, mode: 'never', marks: { ...MINE.marks, slogan: 'yes' }, looks: 7, sitesOff: ['b.example', 'not a host', 3] };
    const { settings, broken } = parsed(stored);
    expect(broken).toEqual(['mode', 'marks.slogan', 'looks', 'sitesOff']);
    expect(settings).toEqual({ ...MINE, mode: 'automatic', looks: DEFAULT_SETTINGS.looks, sitesOff: ['b.example'] });
  });

  it('are whole settings whatever is stored', () => {
    const names = Object.keys(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.anything())), (stored) => {
        const { settings } = parsed(stored);
        expect(Object.keys(settings)).toEqual(names);
        expect(parsed(settings)).toEqual({ settings, broken: [] });
      }),
    );
  });

  it('tell a page the same of its marks as everybody else', () => {
    const part = fc.record(
      {
        marks: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('official', 'target'), fc.oneof(fc.boolean(), fc.anything()))),
        looks: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('official', 'slogan'), fc.constantFrom('line', 'tint', 'x', 1))),
        print: fc.oneof(fc.boolean(), fc.anything()),
        sitesOff: fc.oneof(fc.constant(7), fc.subarray(['a.example', 'example', 'b.example'])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(part, fc.anything()), (stored) => {
        const { settings } = parsed(stored);
        const off = { official: false, target: false, slogan: false };
        const expected = { marks: isOff(settings, 'www.a.example') ? off : settings.marks, looks: settings.looks, print: settings.print };
        expect(markChoice(stored, 'www.a.example')).toEqual(expected);
        expect(markChoice(stored, 'c.other', 'www.a.example')).toEqual(expected);
      }),
    );
  });

  it.each([
    ['news.example', true],
    ['xn--fiq228c.cn', true],
    ['localhost', true],
    ['10.0.0.1', true],
    ['News.example', false],
    ['https://news.example', false],
    ['news.example/', false],
    ['.example', false],
    ['a..b', false],
    ['', false],
    [null, false],
  ])('take %j for a host: %s', (host, is) => {
    expect(isHost(host)).toBe(is);
  });

  it('leave a site alone with all below it, and no other', () => {
    const off = (host: string) => isOff(MINE, host);
    expect(['news.example', 'www.news.example', 'a.example'].map(off)).toEqual([true, true, true]);
    expect(['oldnews.example', 'example', 'news.example.cn'].map(off)).toEqual([false, false, false]);
  });

  it('choose the language of explanations', () => {
    expect(explainedIn(DEFAULT_SETTINGS, 'zh-TW')).toBe('zh-TW');
    expect(explainedIn(MINE, 'zh-TW')).toBe('en');
    expect(explainedIn({ ...MINE, language: 'zh' }, 'zh-TW')).toBe('zh-TW');
    expect(explainedIn({ ...MINE, language: 'zh' }, 'en')).toBe('zh');
  });
});

describe('the store', () => {
  it('is the one that is carried, and what lies on this machine moves there with the first change', async () => {
    const store = storeOf({ [SETTINGS_KEY]: { marks: { official: false }, other: 1 } });
    expect((await loadSettings(store)).marks).toEqual({ official: false, target: true, slogan: true });
    await changeSettings(store, (settings) => ({ ...settings, mode: 'click' }));
    expect(store.local.items).toEqual({});
    expect(store.sync.items[SETTINGS_KEY]).toMatchObject({ mode: 'click', marks: { official: false }, other: 1, version: 2 });
    expect((await loadSettings(store)).mode).toBe('click');
  });

  it('is this machine where nothing is carried or the browser carries no more', async () => {
    const local = new FakeArea();
    await changeSettings({ local }, () => MINE);
    expect(await loadSettings({ local })).toEqual(MINE);
    const store = storeOf({}, { [SETTINGS_KEY]: DEFAULT_SETTINGS });
    store.sync.full = true;
    await changeSettings(store, () => MINE);
    expect(await loadSettings(store)).toEqual(MINE);
    store.sync.full = false;
    await changeSettings(store, (settings) => ({ ...settings, format: 'json' }));
    expect(store.local.items).toEqual({});
    expect(await loadSettings(store)).toEqual({ ...MINE, format: 'json' });
  });

  it('is the defaults where it cannot be read', async () => {
    const broken: Area = { get: () => Promise.reject(new Error('no')), set: async () => undefined, remove: async () => undefined };
    expect(await loadParsed({ local: broken, sync: broken })).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  it('loses none of several changes at once, and leaves the number of a later version', async () => {
    const store = storeOf({}, { [SETTINGS_KEY]: { version: 9, tomorrow: true } });
    const on = (format: Settings['format']) => (settings: Settings) => ({ ...settings, format });
    const off = (settings: Settings): Settings => ({ ...settings, mode: 'click' });
    await Promise.all([changeSettings(store, on('json')), changeSettings(store, off)]);
    expect(store.sync.items[SETTINGS_KEY]).toMatchObject({ version: 9, tomorrow: true, format: 'json', mode: 'click' });
  });

  it('keeps broken settings aside until they are forgotten', async () => {
    const stored = { ...MINE, format: 'papyrus' };
    const store = storeOf({}, { [SETTINGS_KEY]: stored });
    const aside = { broken: ['format'], stored };
    expect(await repairSettings(store)).toEqual(aside);
    expect(await loadParsed(store)).toEqual({ settings: { ...MINE, format: 'plain' }, broken: [] });
    expect(await repairSettings(store)).toEqual(aside);
    await forgetAside(store);
    expect(store.local.items).not.toHaveProperty(ASIDE_KEY);
    expect(await repairSettings(store)).toBeNull();
  });
});

describe('the file of the settings', () => {
  it('brings them back', () => {
    expect(settingsFrom(settingsFile(MINE))).toEqual({ settings: MINE, broken: [] });
    expect(settingsFrom(`\u{feff}${settingsFile(MINE)}`)?.settings).toEqual(MINE);
  });

  it('names what is broken in it, and is refused where it is another file', () => {
    expect(settingsFrom(settingsFile({ ...MINE, mode: 'never' as 'click' }))?.broken).toEqual(['mode']);
    for (const text of ['', 'x', '{}', 'null', '[]', '{"huiyao":"reading","settings":{}}', '{"huiyao":"settings"}'])
      expect(settingsFrom(text)).toBeNull();
  });
});

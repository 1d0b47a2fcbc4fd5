/** What the user has chosen, as plain values. Storage itself is reached only from content, background and popup. */

/** The three classes of marks on a page. */
export const MARK_CLASSES = ['official', 'target', 'slogan'] as const;
export type MarkClass = (typeof MARK_CLASSES)[number];

/** How a class is marked: underlined on a tinted ground, or only underlined. */
export const LOOKS = ['tint', 'line'] as const;
export type Look = (typeof LOOKS)[number];

/** When pages are read: as soon as they look like a report, or when the user asks. */
export const MODES = ['automatic', 'click'] as const;
export type Mode = (typeof MODES)[number];

/** The language of explanations; `browser` follows the browser's own. */
export const LANGUAGES = ['browser', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In what form a summary is copied: whole, or one table of it. */
export const FORMATS = [
  ...(['plain', 'markdown', 'rich', 'json'] as const),
  ...(['csv-persons', 'csv-statements', 'csv-targets', 'csv-slogans', 'csv-agenda'] as const),
] as const;
export type Format = (typeof FORMATS)[number];

/** The key under which the settings lie in storage. */
export const SETTINGS_KEY = 'settings';

/** The version of the shape below. 1 held the marks alone, without a number. A part that comes to a version later is its default where it is missing. */
export const SETTINGS_VERSION = 2;

/** All that the user can choose. */
export interface Settings {
  readonly mode: Mode;
  /** Which classes are marked on the page, and how. */
  readonly marks: Readonly<Record<MarkClass, boolean>>;
  readonly looks: Readonly<Record<MarkClass, Look>>;
  /** Whether marks are printed, with a legend. */
  readonly print: boolean;
  /** Hosts that are left alone, with all below them: example.cn stands for www.example.cn too. Sorted, each once. */
  readonly sitesOff: readonly string[];
  readonly language: Language;
  readonly format: Format;
}

/** What holds until something else is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  mode: 'automatic',
  marks: { official: true, target: true, slogan: true },
  looks: { official: 'tint', target: 'tint', slogan: 'tint' },
  print: false,
  sitesOff: [],
  language: 'browser',
  format: 'plain',
};

/** Settings, and the names of the parts that were there but could not be understood: `mode`, `marks.target`. */
export interface Parsed {
  readonly settings: Settings;
  readonly broken: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
/** Says of a value that was found under a name whether it is one that can be used. */
type Check<T> = (value: unknown) => value is T;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const oneOf =
  <T>(words: readonly T[]): Check<T> =>
  (value): value is T =>
    words.includes(value as T);

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/u;

/** @returns whether a value is a host as browsers write it: lower case, ASCII, without a port */
export const isHost = (value: unknown): value is string => typeof value === 'string' && HOST.test(value);

/** Reads the parts of what is stored, and takes down those that it could not. */
class Reader {
  readonly broken: string[] = [];

  /** @returns the part of a name; the default where it is missing, and where it is broken */
  part<T>(from: Fields, name: string, check: Check<T>, otherwise: T, path = name): T {
    const value = from[name];
    if (value === undefined || check(value)) return value === undefined ? otherwise : value;
    this.broken.push(path);
    return otherwise;
  }

  classes<T>(from: Fields, name: 'marks' | 'looks', check: Check<T>, otherwise: Readonly<Record<MarkClass, T>>) {
    const found = this.part(from, name, isRecord, {});
    const of = (each: MarkClass) => this.part(found, each, check, otherwise[each], `${name}.${each}`);
    return { official: of('official'), target: of('target'), slogan: of('slogan') };
  }

  hosts(from: Fields): readonly string[] {
    const found = this.part<readonly unknown[]>(from, 'sitesOff', Array.isArray, []);
    if (!found.every(isHost)) this.broken.push('sitesOff');
    return [...new Set(found.filter(isHost))].sort();
  }
}

/**
 * Reads stored settings of any version, whatever lies there.
 * @param stored the value found in storage; undefined where there is none
 * @returns whole settings: each part that is missing or broken is the default
 */
export function parsed(stored: unknown): Parsed {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, broken: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, broken: [SETTINGS_KEY] };
  const reader = new Reader();
  const settings: Settings = {
    mode: reader.part(stored, 'mode', oneOf(MODES), DEFAULT_SETTINGS.mode),
    marks: reader.classes(stored, 'marks', isBoolean, DEFAULT_SETTINGS.marks),
    looks: reader.classes(stored, 'looks', oneOf(LOOKS), DEFAULT_SETTINGS.looks),
    print: reader.part(stored, 'print', isBoolean, DEFAULT_SETTINGS.print),
    sitesOff: reader.hosts(stored),
    language: reader.part(stored, 'language', oneOf(LANGUAGES), DEFAULT_SETTINGS.language),
    format: reader.part(stored, 'format', oneOf(FORMATS), DEFAULT_SETTINGS.format),
  };
  return { settings, broken: reader.broken };
}

/** The settings alone: see {@link parsed}. */
export const parseSettings = (stored: unknown): Settings => parsed(stored).settings;

/** @returns whether a host is one of those that are left alone, or lies below one */
export const isOff = ({ sitesOff }: Settings, host: string): boolean => sitesOff.some((site) => host === site || host.endsWith(`.${site}`));

/**
 * The sites that are left alone when a host is to be one of them, or not to be any more.
 * @returns sorted, each once; a host is free only when no site above it is left alone either
 */
export const sitesWith = (sitesOff: readonly string[], host: string, off: boolean): readonly string[] =>
  off ? [...new Set([...sitesOff, host])].sort() : sitesOff.filter((site) => host !== site && !host.endsWith(`.${site}`));

/**
 * The language in which something is explained.
 * @param browser the tag of the browser's own language: where both are Chinese, it tells in which characters
 */
export const explainedIn = ({ language }: Settings, browser: string): string =>
  language === 'browser' || browser.startsWith(`${language}-`) ? browser : language;

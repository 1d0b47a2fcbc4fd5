import { type Look, type MarkClass, type Settings, SETTINGS_KEY } from './settings';

/** All that a page needs to know of the settings. */
export type MarkChoice = Pick<Settings, 'marks' | 'looks' | 'print'>;

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});

const each = <T>(of: (name: MarkClass) => T): Readonly<Record<MarkClass, T>> => ({
  official: of('official'),
  target: of('target'),
  slogan: of('slogan'),
});

/**
 * Reads what of stored settings concerns the marks of a page: the same as `parsed` would, in much less code.
 * @param hosts the page's, and those around it; on a site that is left alone nothing is marked
 */
export function markChoice(stored: unknown, ...hosts: string[]): MarkChoice {
  const { marks, looks, sitesOff, print } = fields(stored);
  const off = Array.isArray(sitesOff) && sitesOff.some((site) => hosts.some((host) => `.${host}`.endsWith(`.${site}`)));
  const [on, look] = [fields(marks), fields(looks)];
  return {
    marks: each((name) => !off && on[name] !== false),
    looks: each((name): Look => (look[name] === 'line' ? 'line' : 'tint')),
    print: print === true,
  };
}

interface Area {
  get(key: string): Promise<Fields>;
}

/** What is stored, of any shape; what lies on this machine goes first. Never rejects: what cannot be read is undefined. */
export async function storedSettings({ local, sync }: { readonly local: Area; readonly sync?: Area | undefined }): Promise<unknown> {
  const from = (area: Area | undefined) => area?.get(SETTINGS_KEY).catch(() => undefined);
  return (await from(local))?.[SETTINGS_KEY] ?? (await from(sync))?.[SETTINGS_KEY];
}

/** What the user has chosen, as plain values. Storage itself is reached only from content, background and popup. */

/** The three classes of marks on a page. */
export const MARK_CLASSES = ['official', 'target', 'slogan'] as const;
export type MarkClass = (typeof MARK_CLASSES)[number];

/** The key in `storage.local` under which the settings lie. */
export const SETTINGS_KEY = 'settings';

export interface Settings {
  /** Which classes are marked on the page. */
  readonly marks: Readonly<Record<MarkClass, boolean>>;
}

export const DEFAULT_SETTINGS: Settings = { marks: { official: true, target: true, slogan: true } };

/**
 * Reads stored settings, whatever lies there.
 * @param stored the value found in storage, of any shape
 * @returns whole settings: each part that is missing or of a wrong type is the default
 */
export function parseSettings(stored: unknown): Settings {
  const marks = (stored as { marks?: Record<string, unknown> } | null | undefined)?.marks;
  const chosen = (name: MarkClass) => (typeof marks?.[name] === 'boolean' ? (marks[name] as boolean) : DEFAULT_SETTINGS.marks[name]);
  return { marks: { official: chosen('official'), target: chosen('target'), slogan: chosen('slogan') } };
}

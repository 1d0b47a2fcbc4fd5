/** The settings as a file that can be taken to another browser. */
import { type Parsed, parsed, SETTINGS_VERSION, type Settings } from './settings';

/** @returns the text of the file: JSON that names itself, ended by a newline */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ huiyao: 'settings', version: SETTINGS_VERSION, settings }, null, 2)}\n`;

/**
 * Reads such a file.
 * @returns its settings and the parts that could not be understood; null where it is no such file
 */
export function settingsFrom(text: string): Parsed | null {
  try {
    const { huiyao, settings } = JSON.parse(text.replace(/^\u{feff}/u, '')) as { huiyao?: unknown; settings?: unknown };
    return huiyao === 'settings' && typeof settings === 'object' && settings !== null ? parsed(settings) : null;
  } catch {
    return null;
  }
}

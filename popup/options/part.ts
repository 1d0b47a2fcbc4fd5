import type { Settings } from '../../src/settings';
import { message } from '../message';
import type { Change } from '../use-settings';

/** What every part of the page is given. */
export interface PartProps {
  readonly settings: Settings;
  readonly change: Change;
}

const NAMES: Readonly<Record<string, string>> = {
  mode: 'optionsRead',
  marks: 'optionsMarks',
  looks: 'optionsMarks',
  print: 'optionsMarks',
  language: 'optionsLanguage',
  format: 'optionsFormat',
  sitesOff: 'optionsSites',
};

/** The names of broken parts of the settings, as the page calls them. @param broken as `parsed` names them: `marks.target` */
export function partNames(broken: readonly string[]): string {
  const names = broken.map((path) => message(NAMES[path.split('.')[0] ?? ''] ?? 'optionsTitle'));
  return new Intl.ListFormat(message('localeTag'), { type: 'unit', style: 'short' }).format(new Set(names));
}

import type { Format } from '../../src/settings';
import { labelsHere, message } from '../message';

/** The names of the forms of a whole summary. */
const WHOLE = [
  ['plain', 'formatPlain'],
  ['markdown', 'formatMarkdown'],
  ['rich', 'formatRich'],
  ['json', 'formatJson'],
] as const;

/** The tables, each called as the section that it holds. */
const TABLES = [
  ['csv-persons', 'sectionPeople'],
  ['csv-statements', 'sectionPoints'],
  ['csv-targets', 'sectionTargets'],
  ['csv-slogans', 'sectionSlogans'],
  ['csv-agenda', 'sectionAgenda'],
] as const;

/** What a format is called, where no list stands around it. */
export function formatName(format: Format): string {
  const whole = WHOLE.find(([name]) => name === format);
  if (whole) return message(whole[1]);
  const key = TABLES.find(([name]) => name === format)?.[1];
  return message('formatTable', key ? labelsHere()[key] : '');
}

interface ChoiceProps {
  readonly id?: string;
  readonly value: Format;
  readonly disabled: boolean;
  readonly label?: string;
  readonly choose: (format: Format) => void;
}

/** The choice of a format: the whole summary, or one of its tables. */
export function FormatChoice({ id, value, disabled, label, choose }: ChoiceProps) {
  const option = (format: Format, name: string) => (
    <option key={format} value={format} selected={format === value}>
      {name}
    </option>
  );
  return (
    <select
      id={id}
      class="choice format"
      aria-label={label}
      disabled={disabled}
      value={value}
      onChange={(event) => choose(event.currentTarget.value as Format)}
    >
      {WHOLE.map(([format, key]) => option(format, message(key)))}
      <optgroup label={message('formatTables')}>{TABLES.map(([format]) => option(format, formatName(format)))}</optgroup>
    </select>
  );
}

import type { MeetingReading } from '../src/model';
import { fileName, WRITERS } from '../src/render/formats';
import type { Format } from '../src/settings';
import { labelsHere } from './message';

/** Puts words on the clipboard. @returns whether the browser let us */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copyRich(html: string, text: string): Promise<boolean> {
  const blob = (words: string, type: string) => new Blob([words], { type });
  try {
    const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Copies a summary. Must be called in a click handler, before anything is awaited. @returns whether the browser let us */
export function copySummary(format: Format, reading: MeetingReading): Promise<boolean> {
  const { text, rich } = WRITERS[format];
  const labels = labelsHere();
  return rich ? copyRich(rich(reading, labels), text(reading, labels)) : copyText(text(reading, labels));
}

/** Milliseconds after which the browser has taken up a file that was offered to it. */
const TAKEN = 30_000;

/** Has the browser save words as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

/** Saves a summary as a file. @returns the file's name */
export function saveSummary(format: Format, reading: MeetingReading): string {
  const labels = labelsHere();
  const name = fileName(format, reading, labels);
  saveFile(name, WRITERS[format].file(reading, labels), WRITERS[format].type);
  return name;
}

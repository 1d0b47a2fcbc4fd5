import browser from 'webextension-polyfill';
import { type Labels, labelsFrom } from '../src/render/labels';

/** @returns a message of the extension in the browser's language; `values` fill $1, $2 … */
export const message = (key: string, ...values: readonly (string | number)[]): string => browser.i18n.getMessage(key, values.map(String));

let labels: Labels | null = null;

/** The labels of the renderers in the browser's language. */
export function labelsHere(): Labels {
  labels ??= labelsFrom(message('localeTag'), message);
  return labels;
}

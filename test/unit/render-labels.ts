/** The labels of one language, read from the extension's own messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labels, labelsFrom } from '../../src/render/labels';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = join(import.meta.dirname, '../../public/_locales');

export const messagesOf = (folder: string): Messages => JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8')) as Messages;

/** @param folder the language's folder in `public/_locales` */
export function labelsOf(folder: 'en' | 'zh_CN' | 'zh_TW'): Labels {
  const messages = messagesOf(folder);
  const message = (key: string): string => {
    const found = messages[key]?.message;
    if (found === undefined) throw new Error(`${folder} has no message ${key}`);
    return found;
  };
  return labelsFrom(message('localeTag'), message);
}

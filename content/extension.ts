import type { Browser, Runtime } from 'webextension-polyfill';

/**
 * The browser's own functions for extensions, as far as a script in a page needs them. Both browsers give promises for asking and storing;
 * they differ only in how an answer is given, and for that the polyfill would weigh three kilobytes in every page.
 */
const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };
// A page can name an element `browser`, and older Chromium has nothing of its own by that name.
export const extension = (browser?.runtime ? browser : chrome) as Pick<Browser, 'runtime' | 'storage' | 'i18n' | 'extension'>;

/** What a page answers to a message: a promise, or nothing where the message is not for it. */
export type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type Listener = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => true | undefined;

/** A listener in the shape that both browsers take: it says that an answer will come, and sends it. */
const listener =
  (answer: Answer): Listener =>
  (message, sender, send) => {
    const coming = answer(message, sender);
    if (!coming) return undefined;
    coming.then(send, () => send(undefined));
    return true;
  };

/** Answers messages to this page. @returns how to stop */
export function answerMessages(answer: Answer): () => void {
  const { onMessage } = extension.runtime;
  const listen = listener(answer) as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(listen);
  return () => onMessage.removeListener(listen);
}

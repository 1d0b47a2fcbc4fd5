/** Injected into a page that looks like a meeting report, or that the user asked about. A second injection replaces the first. */
import { isToPage, type PageState, type Place, type ToPage } from '../src/messages';
import { type MarkChoice, markChoice, storedSettings } from '../src/mark-choice';
import { SETTINGS_KEY } from '../src/settings';
import { Annotator } from './annotator';
import { alive, explain, fetchTooltip, leaveSite, readArticle, tell } from './ask';
import { type Answer, answerMessages, extension } from './extension';

/** Known to the detector, too, which leaves a page alone that is already read. */
const AT_WORK = Symbol.for('huiyao');
type World = { [AT_WORK]?: AbortController };

/** Milliseconds that the page itself gives its frames to answer, where it has nothing to say. */
const FRAMES_FIRST = 150;

/**
 * Who answers for a tab: a frame only when it holds a report, the page itself at once when it does,
 * and otherwise after its frames have had their turn. The first answer counts.
 */
function answer(state: PageState | Promise<PageState>): Promise<PageState> | undefined {
  if (state instanceof Promise) return state.then((read) => answer(read) ?? tooLate());
  if (state.status === 'report') return Promise.resolve(state);
  if (window.top !== window) return undefined;
  if (!document.querySelector('iframe, frame')) return Promise.resolve(state);
  return new Promise((resolve) => setTimeout(() => resolve(state), FRAMES_FIRST));
}

/** What a frame says that has begun to answer and then has nothing to say: nothing, when the page itself has long answered. */
const tooLate = () => new Promise<never>((_, reject) => setTimeout(reject, 60 * FRAMES_FIRST));

/** Does what is not answered. @returns whether the message asked for that */
function did(message: ToPage, annotator: Annotator): boolean {
  if (message.kind === 'show-span') annotator.showSpan(message.span);
  else if (message.kind === 'show-next') annotator.step(message.back ? -1 : 1);
  else if (message.kind === 'show-legend') annotator.showLegend();
  else if (message.kind === 'toggle-marks') annotator.toggle();
  else if (message.kind === 'read-selection') annotator.reading.readSelection();
  else return false;
  return true;
}

function obey(message: ToPage, annotator: Annotator): Promise<PageState | Place | null> | undefined {
  if (did(message, annotator)) return undefined;
  if (message.kind === 'await-reading') return annotator.reading.settled().then(() => null);
  if (message.kind === 'get-place') return annotator.place(message.known);
  if (message.kind === 'read-anyway') return answer(annotator.reading.read(true));
  // The badge is right at any time; an answer to a person is worth another look.
  return answer(annotator.reading.refresh());
}

/** Listens as long as the annotator lives. */
function listen(annotator: Annotator, signal: AbortSignal): void {
  const answerTo: Answer = (message, sender) =>
    sender.id === extension.runtime.id && isToPage(message) ? obey(message, annotator) : undefined;
  const onStored = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' || area === 'sync') && changes[SETTINGS_KEY] && alive()) void choose(annotator, signal);
  };
  const stopAnswering = answerMessages(answerTo);
  extension.storage.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    if (!alive()) return;
    stopAnswering();
    extension.storage.onChanged.removeListener(onStored);
  });
}

/** Ways in which a page goes elsewhere without being loaded anew, or changes its colours. */
function follow(annotator: Annotator, settle: () => void, signal: AbortSignal): void {
  const options = { passive: true, signal };
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  for (const name of ['navigatesuccess', 'currententrychange']) navigation?.addEventListener(name, () => annotator.moved(), options);
  for (const name of ['popstate', 'hashchange']) window.addEventListener(name, () => annotator.moved(), options);
  // What was chosen meanwhile is not told by Firefox to a page that is put away.
  window.addEventListener('pageshow', (event) => event.persisted && alive() && (annotator.returned(), settle()), options);
  // Rules of a sheet without an element are not asked again for paper.
  window.addEventListener('beforeprint', () => annotator.printed(), options);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => annotator.restyled(), options);
}

/** Nothing is painted until it is known which classes are wanted. */
const NOTHING: MarkChoice = markChoice({ sitesOff: [''] }, '');

/** The hosts that this page may have been left alone by: its own, and in a frame that of the page around it, once it is known. */
const hosts = new Set([location.hostname]);

/** Has the annotator follow the settings as they are stored now. */
async function choose(annotator: Annotator, signal: AbortSignal, stored = storedSettings(extension.storage)): Promise<void> {
  // On a site that is left alone the popup may still sum up what it is asked for, but nothing is marked.
  const choice = markChoice(await stored, ...hosts);
  if (!signal.aborted) annotator.choose(choice);
}

/** Takes over from a copy of this script that is already at work here. */
function takeOver(): AbortController {
  const world = globalThis as World;
  world[AT_WORK]?.abort();
  const life = new AbortController();
  world[AT_WORK] = life;
  life.signal.addEventListener('abort', () => world[AT_WORK] === life && delete world[AT_WORK]);
  return life;
}

function start(): void {
  const life = takeOver();
  // Asked first, so that the answer is there when the page has been read.
  const stored = storedSettings(extension.storage);
  const words = (key: string, ...values: string[]) => extension.i18n.getMessage(key, values);
  const leave = async () => {
    const host = await leaveSite();
    if (host !== null) hosts.add(host);
    if (alive()) await choose(annotator, life.signal);
  };
  const annotator: Annotator = new Annotator({
    ...{ doc: document, settings: NOTHING, words, version: extension.runtime.getManifest().version },
    ...{ tell, explain, fetchTooltip, readArticle, alive, life },
    // Nothing is kept of a private window.
    leaveSite: extension.extension.inIncognitoContext ? null : () => void leave(),
  });
  listen(annotator, life.signal);
  follow(annotator, () => void (alive() && choose(annotator, life.signal)), life.signal);
  // Whoever injected this script goes on when it has run: by then the page is read, or being read, and whoever asks hears when it is.
  annotator.reading.begin();
  void choose(annotator, life.signal, stored);
}

start();

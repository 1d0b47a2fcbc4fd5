/** What the tests ask of Firefox itself. Each function runs with the browser's own rights, so it stands on its own. */

import type { Census, ShadowButton, ShadowStyle } from './browser';

interface FirefoxExtension {
  readonly apiManager: { readonly global: { browserActionFor(extension: object): { triggerAction(window: object): void } } };
  readonly tabManager: { getWrapper(tab: object): { readonly id: number } };
  terminateBackground(options: object): Promise<void>;
  emit(event: string, ...told: unknown[]): void;
}

interface Transferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, holder: { value?: { QueryInterface(kind: unknown): { data: string } } }): void;
}

/** The parts of Firefox's own window that are used here. */
export interface FirefoxWindow {
  readonly gBrowser: { readonly selectedTab: object };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: FirefoxExtension } };
  readonly ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: Record<'add' | 'remove', (id: string, what: object, extension: object) => Promise<void>>;
    };
  };
  readonly Services: {
    readonly clipboard: { readonly kGlobalClipboard: number; getData(into: Transferable, which: number): void };
    readonly prefs: { setIntPref(name: string, value: number): void };
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  };
  readonly Cc: Record<string, { createInstance(kind: unknown): Transferable }>;
  readonly Ci: Record<string, unknown>;
}

/** @returns the host name under which Firefox serves the extension's own pages */
export function hostOf(extensionId: string): string {
  return (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(extensionId).mozExtensionHostname;
}

/** @returns the text on the clipboard, empty where there is none */
export function readClipboard(): string {
  const { Cc, Ci, Services } = window as unknown as FirefoxWindow;
  const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable);
  if (!transferable) return '';
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const holder: { value?: { QueryInterface(kind: unknown): { data: string } } } = {};
  transferable.getTransferData('text/plain', holder);
  return holder.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
}

/** Stops the event page, as Firefox does when it has been idle. */
export function stopEventPage(extensionId: string): Promise<void> {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(extensionId);
  return extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Makes pages see a dark (0) or light (1) colour scheme. */
export function setColourScheme(scheme: number): void {
  (window as unknown as FirefoxWindow).Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** Has pages take the reader's colours always (2) or never (1). */
export function setForcedColours(use: number): void {
  (window as unknown as FirefoxWindow).Services.prefs.setIntPref('browser.display.document_color_use', use);
}

/** Makes Firefox believe that it speaks a language, whatever language packs it has. */
export function setLanguage(language: string): void {
  const { locale } = (window as unknown as FirefoxWindow).Services;
  locale.availableLocales = [language, 'en-US'];
  locale.requestedLocales = [language];
}

/** Gives or takes what a person gives or takes under the add-on's "permissions". */
export async function setHostAccess(extensionId: string, given: boolean): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = window as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const hosts = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions[given ? 'add' : 'remove'](extensionId, hosts, WebExtensionPolicy.getByID(extensionId).extension);
}

/** Lets the extension into private windows, as a person does on its page. */
export async function allowPrivate(extensionId: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = window as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const right = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(extensionId, right, WebExtensionPolicy.getByID(extensionId).extension);
}

/** Clicks the button of the extension, for the tab in front. */
export function clickButton(extensionId: string): void {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(extensionId);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Counts nodes and listeners; runs in the page, with the browser's own rights. */
export function censusOf(): Census {
  const { els } = (globalThis as unknown as { Services: { els: { getListenerInfoFor(target: EventTarget): readonly unknown[] } } })
    .Services;
  const targets = [document, document.documentElement, window];
  const nodes = document.createNodeIterator(document);
  let count = 0;
  while (nodes.nextNode()) count++;
  return { nodes: count, listeners: targets.reduce((sum, target) => sum + els.getListenerInfoFor(target).length, 0) };
}

/** The buttons that are shown in shadow roots; runs in the page, with the browser's own rights. */
export function buttonsInShadows(): ShadowButton[] {
  const rootOf = (element: Element) => (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  const roots = Array.from(document.querySelectorAll('*'), rootOf).filter((root) => root != null);
  return roots.flatMap((root) => {
    const shown = [...root.querySelectorAll('button')].filter((button) => button.getClientRects().length);
    return shown.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      return { name, x: left + width / 2, y: top + height / 2, focused: root.activeElement === button };
    });
  });
}

/** The computed styles of whatever stands in shadow roots; runs in the page, with the browser's own rights. */
export function stylesInShadows(): ShadowStyle[] {
  const rootOf = (element: Element) => (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  const roots = Array.from(document.querySelectorAll('*'), rootOf).filter((root) => root != null);
  return roots.flatMap((root) =>
    [root.host, ...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return {
        element: `${element.localName}.${element.className}`,
        style: Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)])),
      };
    }),
  );
}

/** Has the browser's window take the key of an extension's command as pressed. @param letter the key beside its modifiers */
export function pressCommand(letter: string): void {
  const keys = document.querySelectorAll<Element & { doCommand(): void }>('keyset[id^="ext-keyset-id-"] key');
  const key = Array.from(keys).find((each) => each.getAttribute('key')?.toUpperCase() === letter);
  if (!key) throw new Error(`no command has the key ${letter}`);
  key.doCommand();
}

/** Has the extension hear of a click on its entry of a page's menu. */
export function clickMenu(extensionId: string, entry: string): void {
  const { gBrowser, WebExtensionPolicy } = window as unknown as FirefoxWindow;
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  extension.emit('webext-menu-menuitem-click', { menuItemId: entry, frameId: 0, modifiers: [], editable: false }, gBrowser.selectedTab);
}

/**
 * What the end-to-end tests, the demo and the screenshots ask of a browser: the same for Chromium and Firefox.
 * Functions given to `evaluate` run in the page's own world: they are sent as their source, so they use nothing from around them.
 */

import type { Meters } from '../../bench/browser/meters';

/** What can be sent to a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Counts of what a page, and the scripts beside it, keep alive. */
export interface Census {
  /** In Chromium every node that is alive, in the page or out of it; in Firefox, which tells of no others, those in the page. */
  readonly nodes: number;
  /** In Chromium every listener of the process; in Firefox those on the document, its root element and its window. */
  readonly listeners: number;
}

export interface ShadowStyle {
  readonly element: string;
  readonly style: Readonly<Record<string, string>>;
}

/** A button in a shadow root: its name, the middle of its box in the viewport, and whether it has the keyboard. */
export interface ShadowButton {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly focused: boolean;
}

/** A name that leads to this machine in the browsers of the tests, and is no secure context there as loopback addresses are. */
export const PLAIN_HOST = 'plain.example';
/** A key, by the name that pages know it by. */
export type Key = 'Escape' | 'Enter' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

export interface Tab {
  /** Loads an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Runs a self-contained function in the page and hands back its (awaited) result. */
  evaluate<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Moves the mouse to a point of the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** Clicks the first element that the CSS selector finds, as a person would. */
  click(selector: string): Promise<void>;
  /** Clicks at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Taps there with a finger. */
  tapAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Pastes what lies on the clipboard, by the keyboard, where the focus is. */
  paste(): Promise<void>;
  /** The text of every shadow root of the page, closed ones too. */
  shadowTexts(): Promise<string[]>;
  /** The buttons that are shown in the shadow roots of the page, closed ones too. */
  shadowButtons(): Promise<ShadowButton[]>;
  /** What the page keeps alive, after the browser has swept up. */
  census(): Promise<Census>;
  /** The page as it is printed: a PDF with its backgrounds. */
  print(): Promise<Buffer>;
  /** Milliseconds that the scripts of extensions in this page run meanwhile; in Firefox, which does not tell, NaN. */
  scriptTime(meanwhile: () => Promise<void>): Promise<number>;
  /** Every element in the shadow roots of the page, closed ones too, with its host: tag, classes and computed style. */
  shadowStyles(): Promise<ShadowStyle[]>;
  /** Writes a PNG of the viewport, or of the element that the selector finds. */
  screenshot(file: string, selector?: string): Promise<void>;
  /** The extension's own number for this tab. */
  id(): Promise<number>;
  front(): Promise<void>;
  /** Instruments on this tab. */
  meters(): Promise<Meters>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The program to start. */
  readonly program: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Whether the extension is allowed in private windows; Chromium's control tab is one, so there is none then. */
  readonly inPrivate?: boolean;
  /** Language of the browser's interface; en-US unless told. */
  readonly language?: 'en-US' | 'zh-CN' | 'zh-TW';
  /** Has Chromium keep no page that was left for the way back, so that memory is that of the page in view. */
  readonly keepsNoPages?: boolean;
  /** Leaves the page of the first run open, which is otherwise closed, as a person would, as soon as the extension has opened it. */
  readonly keepFirstRun?: boolean;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** A new tab; the first one is the empty tab that the browser started with. */
  newTab(url?: string): Promise<Tab>;
  /** The page that the extension opened when it was installed; null where it has been closed. */
  readonly firstRun: Tab | null;
  /** A tab that no extension sees: how the page is without us. */
  newControlTab(): Promise<Tab>;
  /** A tab on the extension's own manifest file: a quiet place with the extension's `browser.*`. */
  desk(): Promise<Tab>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** Stops the service worker or the event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Makes pages see a dark or a light colour scheme. */
  setDark(dark: boolean): Promise<void>;
  /** Makes pages see the few colours of a reader who chose their own, or those of their authors again. */
  setForced(forced: boolean): Promise<void>;
  /** Takes the extension's access to all sites away, or gives it back. */
  setHostAccess(given: boolean): Promise<void>;
  /** A tab in a private window, in which the extension has been allowed. */
  privateTab(url: string): Promise<Tab>;
  /** Loads the extension anew under the open tabs, as an update does. Its own pages are closed by it. */
  reload(): Promise<void>;
  /** Adds another extension from its folder. */
  install(folder: string): Promise<void>;
  /** Clicks the button of the extension, for the tab in front. */
  clickButton(tab: Tab): Promise<void>;
  /** Has the background hear of a command of the extension, as it does when its keys are pressed in a tab. */
  command(name: string, tab: Tab): Promise<void>;
  /** Has the background hear of a click on its entry of the menu of a page. */
  menu(entry: string, tab: Tab): Promise<void>;
  /** Resolves when the browser is closed by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * What the end-to-end tests, the demo and the screenshots ask of a browser: the same for Chromium and Firefox.
 * Functions given to `evaluate` run in the page's own world: they are sent as their source, so they use nothing from around them.
 */

import type { Meters } from '../../bench/browser/meters';

/** What can be sent to a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface Tab {
  /** Loads an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Runs a self-contained function in the page and hands back its (awaited) result. */
  evaluate<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Moves the mouse to a point of the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** Clicks the first element that the CSS selector finds, as a person would. */
  click(selector: string): Promise<void>;
  press(key: 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  /** The text of every shadow root of the page, closed ones too. */
  shadowTexts(): Promise<string[]>;
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
  /** Language of the browser's interface; en-US unless told. */
  readonly language?: 'en-US' | 'zh-CN' | 'zh-TW';
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** A new tab; the first one is the empty tab that the browser started with. */
  newTab(url?: string): Promise<Tab>;
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
  /** Takes the extension's access to all sites away, or gives it back. */
  setHostAccess(given: boolean): Promise<void>;
  /** Resolves when the browser is closed by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** One tab of Chromium. */
import type { Page } from 'playwright-core';
import type { Json, Tab } from './browser';
import { ChromiumMeters } from './chromium-meters';

interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const textOf = (node: DomNode): string => (node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(''));

const shadowTextsOf = (node: DomNode): string[] => [
  ...(node.shadowRoots ?? []).map(textOf),
  ...(node.children ?? []).flatMap(shadowTextsOf),
];

export class ChromiumTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly desk: (() => Promise<Tab>) | null,
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  evaluate<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`) as Promise<R>;
  }

  async hover(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 2 });
  }

  async click(selector: string): Promise<void> {
    // A tab that is not shown gets no frames, and a click waits for two that are alike.
    await this.front();
    await this.page.locator(selector).first().click({ timeout: 10_000 });
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async shadowTexts(): Promise<string[]> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    await cdp.detach();
    return shadowTextsOf(root);
  }

  async screenshot(path: string, selector?: string): Promise<void> {
    await (selector ? this.page.locator(selector).first().screenshot({ path }) : this.page.screenshot({ path }));
  }

  async id(): Promise<number> {
    if (!this.desk) throw new Error('no extension sees this tab');
    const desk = await this.desk();
    await this.front();
    return desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  async meters(): Promise<ChromiumMeters> {
    return ChromiumMeters.attach(await this.page.context().newCDPSession(this.page));
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  setDark(dark: boolean): Promise<void> {
    return this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

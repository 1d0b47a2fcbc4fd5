/** One tab of Chromium. */
import type { Page } from 'playwright-core';
import type { Census, Json, ShadowButton, ShadowStyle, Tab } from './browser';
import { scriptTime, shadowButtons, shadowStyles, shadowTextsOf } from './chromium-page';
import { ChromiumMeters } from './chromium-meters';

/** What a page is told of the colours that its reader wants. */
export interface Looks {
  readonly colorScheme: 'dark' | 'light';
  readonly forcedColors: 'active' | 'none';
}

export class ChromiumTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly desk: (() => Promise<Tab>) | null,
  ) {}

  get address(): string {
    return this.page.url();
  }

  get isClosed(): boolean {
    return this.page.isClosed();
  }

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

  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async tapAt(x: number, y: number): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await cdp.detach();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async paste(): Promise<void> {
    await this.front();
    await this.page.keyboard.press('Control+V');
  }

  async shadowTexts(): Promise<string[]> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    await cdp.detach();
    return shadowTextsOf(root);
  }

  async census(): Promise<Census> {
    const cdp = await this.page.context().newCDPSession(this.page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    await cdp.detach();
    return { nodes, listeners: jsEventListeners };
  }

  async scriptTime(meanwhile: () => Promise<void>): Promise<number> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const spent = await scriptTime(cdp, meanwhile);
    await cdp.detach();
    return spent;
  }

  async shadowStyles(): Promise<ShadowStyle[]> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const styles = await shadowStyles(cdp);
    await cdp.detach();
    return styles;
  }

  async shadowButtons(): Promise<ShadowButton[]> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const buttons = await shadowButtons(cdp);
    await cdp.detach();
    return buttons;
  }

  print(): Promise<Buffer> {
    return this.page.pdf({ printBackground: true });
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

  setLooks(looks: Looks): Promise<void> {
    return this.page.emulateMedia(looks);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

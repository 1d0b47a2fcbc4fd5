/** One tab of Firefox. Commands go to the tab that is current in the session, so each of ours first makes its own tab current. */
import { writeFile } from 'node:fs/promises';
import type { Census, Json, ShadowButton, ShadowStyle, Tab } from './browser';
import { buttonsInShadows, censusOf, type FirefoxWindow, hostOf, stylesInShadows } from './firefox-internals';
import { FirefoxMeters } from './firefox-meters';
import type { Marionette } from './marionette';

const KEYS = {
  ...{ Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' },
  ...{ ArrowDown: '\uE015', ArrowUp: '\uE013', Home: '\uE011', End: '\uE010' },
} as const;

const CONTROL = '\uE009';

/** What the tabs of one session share: the connection, and which of them is current. */
export interface FirefoxSession {
  readonly marionette: Marionette;
  readonly extensionId: string;
  /** Adds an extension from its folder or its package until Firefox ends, or replaces it where it is there already. */
  install(path: string): Promise<void>;
  current: string;
}

export class FirefoxTab implements Tab {
  constructor(
    private readonly session: FirefoxSession,
    private readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await (await this.use()).send('WebDriver:Navigate', { url });
  }

  /** Where the tab is, asked of the browser: a page that is just coming cannot say it. */
  async address(): Promise<string> {
    return (await (await this.use()).send<{ value: string }>('WebDriver:GetCurrentURL')).value;
  }

  async evaluate<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.use()).run(fn, args);
  }

  async hover(x: number, y: number): Promise<void> {
    const move = (dx: number) => ({ type: 'pointerMove', x: Math.round(x) + dx, y: Math.round(y), duration: 0, origin: 'viewport' });
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move(-1), move(0)] };
    await this.front();
    await this.session.marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  async click(selector: string): Promise<void> {
    await this.front();
    await this.session.marionette.send('WebDriver:ElementClick', { id: await this.find(selector) });
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.touch('mouse', x, y);
  }

  tapAt(x: number, y: number): Promise<void> {
    return this.touch('touch', x, y);
  }

  press(key: keyof typeof KEYS): Promise<void> {
    return this.strike(KEYS[key]);
  }

  paste(): Promise<void> {
    return this.strike(CONTROL, 'v');
  }

  async shadowTexts(): Promise<string[]> {
    const read = () => {
      const roots = Array.from(
        document.querySelectorAll('*'),
        (e) => (e as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot,
      );
      return roots.filter((root) => root != null).map((root) => root.textContent ?? '');
    };
    return (await this.use()).run(read, [], 'system');
  }

  async census(): Promise<Census> {
    return (await this.use()).run(censusOf, [], 'system');
  }

  async scriptTime(meanwhile: () => Promise<void>): Promise<number> {
    await meanwhile();
    return Number.NaN;
  }

  async shadowStyles(): Promise<ShadowStyle[]> {
    return (await this.use()).run(stylesInShadows, [], 'system');
  }

  async shadowButtons(): Promise<ShadowButton[]> {
    return (await this.use()).run(buttonsInShadows, [], 'system');
  }

  async print(): Promise<Buffer> {
    const { value } = await (await this.use()).send<{ value: string }>('WebDriver:Print', { background: true });
    return Buffer.from(value, 'base64');
  }

  async screenshot(file: string, selector?: string): Promise<void> {
    const id = selector ? await this.find(selector) : null;
    const { value } = await (await this.use()).send<{ value: string }>('WebDriver:TakeScreenshot', { id, full: false });
    await writeFile(file, Buffer.from(value, 'base64'));
  }

  async id(): Promise<number> {
    await this.front();
    return this.session.marionette.runInBrowser((extensionId: string) => {
      const { gBrowser, WebExtensionPolicy } = window as unknown as FirefoxWindow;
      return WebExtensionPolicy.getByID(extensionId).extension.tabManager.getWrapper(gBrowser.selectedTab).id;
    }, this.session.extensionId);
  }

  async front(): Promise<void> {
    this.session.current = this.handle;
    await this.session.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
  }

  async meters(): Promise<FirefoxMeters> {
    const { marionette, extensionId } = this.session;
    const address = () => this.evaluate(() => location.href);
    return new FirefoxMeters(marionette, address, await marionette.runInBrowser(hostOf, extensionId));
  }

  async resize(width: number, height: number): Promise<void> {
    await (await this.use()).send('WebDriver:SetWindowRect', { width, height });
  }

  async close(): Promise<void> {
    await (await this.use()).send('WebDriver:CloseWindow');
    this.session.current = '';
  }

  /** Goes to a point of the viewport, and down and up there. */
  private async touch(pointerType: 'mouse' | 'touch', x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.front();
    await this.session.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  /** Presses keys one after the other and lets them go in reverse. */
  private async strike(...keys: string[]): Promise<void> {
    const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.front();
    await this.session.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async find(selector: string): Promise<string> {
    const marionette = await this.use();
    const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(value)[0] ?? '';
  }

  /** Makes this tab the one that commands go to, without bringing it to the front. */
  private async use(): Promise<Marionette> {
    if (this.session.current !== this.handle) {
      await this.session.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
      this.session.current = this.handle;
    }
    return this.session.marionette;
  }
}

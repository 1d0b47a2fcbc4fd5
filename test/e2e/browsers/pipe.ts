/** Chromium without anybody's hand on its pages: spoken to over its pipe. A page that is being debugged is not built in advance. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../tools/browsers.mjs';
import type { Json } from './browser';
import { builtExtension } from './launch';

type Result = Record<string, unknown>;
interface Waiting {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

/** Requests and answers over the pipe, each ended by a zero byte. */
class Pipe {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #rest = '';

  constructor(
    readonly write: Writable,
    read: Readable,
  ) {
    read.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk));
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#last;
    this.write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
  }

  #take(chunk: string): void {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id = 0, result, error } = JSON.parse(part) as { id?: number; result?: Result; error?: { message: string } };
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result ?? {});
    }
  }
}

export interface UntouchedChromium {
  /** Opens an address in a tab that nobody debugs. */
  open(url: string): Promise<void>;
  /** Runs a function in a page of the extension, which has `chrome.*`. */
  run<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension on a fresh profile, without a window. */
export async function launchUntouched(): Promise<UntouchedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'huiyao-untouched-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--enable-unsafe-extension-debugging',
  ];
  const child = spawn(findBrowser('chromium') ?? '', [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { id } = await pipe.send('Extensions.loadUnpacked', { path: builtExtension('chromium') });
  const { targetId } = await pipe.send('Target.createTarget', { url: `chrome-extension://${String(id)}/manifest.json` });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  return {
    open: async (url) => void (await pipe.send('Target.createTarget', { url })),
    run: async (fn, ...args) => {
      const expression = `(${fn.toString()})(...${JSON.stringify(args)})`;
      const told = await pipe.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, String(sessionId));
      if (told.exceptionDetails) throw new Error(JSON.stringify(told.exceptionDetails));
      return (told.result as { value: never }).value;
    },
    close: async () => {
      await pipe.send('Browser.close');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

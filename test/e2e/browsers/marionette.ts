/**
 * A client of Firefox's own remote protocol: messages of `LENGTH:JSON` over TCP, a command as `[0, id, name, parameters]`,
 * an answer as `[1, id, error, result]`.
 */
import { connect, type Socket } from 'node:net';
import type { Json } from './browser';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.receive(bytes));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.fail(error));
  }

  /** Connects to a Firefox that listens on a port of this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((done, failed) => socket.once('connect', done).once('error', failed));
    const client = new Marionette(socket);
    // A script may take as long as a test may, but for what the test does besides.
    await client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: false, timeouts: { script: 50_000 } } },
    });
    return client;
  }

  /** Sends a command and waits for its answer. @throws Firefox's own error with the command's name before it */
  send<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.lastId;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, {
        resolve,
        reject: (error) => reject(new Error(`${name}: ${error.message}`)),
      });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Runs a self-contained function in the current page, or with `system` in a sandbox that sees through closed shadow roots. */
  async run<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, args: A, sandbox: 'system' | null = null): Promise<R> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${fn.toString()})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    type Answer = { value: { value: R; error?: string } | null };
    const answer = await this.send<Answer>('WebDriver:ExecuteAsyncScript', { script, args, sandbox });
    // Where another document takes the page's place meanwhile, Firefox answers with nothing.
    if (!answer.value) throw new Error('the page went away before it had answered');
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  /** Runs a self-contained function with the rights of the browser itself. */
  async runInBrowser<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.run(fn, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Asks Firefox to quit. */
  async quit(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.socket.destroy();
  }

  private receive(bytes: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, bytes]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const end = colon + 1 + Number(this.buffer.subarray(0, colon));
      if (colon < 0 || this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString('utf8'));
      this.buffer = this.buffer.subarray(end);
      if (Array.isArray(message)) this.answer(message as [1, number, { error: string; message: string } | null, unknown]);
    }
  }

  private answer([, id, error, result]: [1, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}

/** A server on loopback for pages that one test alone needs; it remembers what was posted to it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OwnPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class OwnServer {
  readonly posted: string[] = [];

  private constructor(private readonly server: Server) {}

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves pages by their paths; whatever else is asked for is empty. */
  static async start(pages: Readonly<Record<string, OwnPage>>): Promise<OwnServer> {
    const server = createServer((request, response) => {
      const page = pages[request.url ?? '/'] ?? pages[(request.url ?? '/').split('?')[0] ?? ''];
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.method === 'POST') own.posted.push(Buffer.concat(chunks).toString('utf8'));
        response.writeHead(page ? 200 : 204, { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
        response.end(page?.body);
      });
    });
    const own = new OwnServer(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return own;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

export interface SampleServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}
/** Serves the sample articles in every page shell on 127.0.0.1, on a free port unless one is named; rejects where the port is taken. */
export function startServer(port?: number): Promise<SampleServer>;

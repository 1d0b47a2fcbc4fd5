/** What is measured of a tab from outside: processor time, memory, and how it behaves on a slower machine. */
export interface Meters {
  /** Milliseconds of processor time that the page's main thread has taken so far. */
  busy(): Promise<number>;
  /** Bytes of script memory after a collection; null where they cannot be told apart from the rest. */
  heap(): Promise<number | null>;
  /** Makes the processor so many times slower. @returns false where the browser has no such switch */
  slow(times: number): Promise<boolean>;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The units of a text that something has taken: what comes later is compared with all of it at once. */
export class Taken {
  readonly #units = new Set<number>();

  constructor(stretches: readonly Stretch[] = []) {
    for (const stretch of stretches) this.add(stretch);
  }

  add({ start, end }: Stretch): void {
    for (let at = start; at < end; at++) this.#units.add(at);
  }

  /** Whether any unit of a stretch is taken. */
  meets({ start, end }: Stretch): boolean {
    if (this.#units.size > 0) for (let at = start; at < end; at++) if (this.#units.has(at)) return true;
    return false;
  }
}

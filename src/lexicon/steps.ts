const LEAST = 64;

/** Steps of a search by their number and the unit that leads on, in one table: looked up several times as fast as maps of maps. */
export class Steps {
  /** By turns: a step together with a unit, and the step that they lead to; 0 where a place is free. */
  #table = new Int32Array(2 * LEAST);
  #count = 0;

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const last = this.#table.length / 2 - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & last;
    while (this.#table[2 * place + 1] !== 0 && this.#table[2 * place] !== key) place = (place + 1) & last;
    return 2 * place;
  }

  /** @returns the next step, 0 where there is none */
  from(step: number, unit: number): number {
    return this.#table[this.#placeOf((step << 16) | unit) + 1] as number;
  }

  /** @returns the next step, a new one where there was none */
  add(step: number, unit: number): number {
    const key = (step << 16) | unit;
    const known = this.#table[this.#placeOf(key) + 1] as number;
    if (known !== 0) return known;
    this.#count++;
    if (this.#count * 4 > this.#table.length) this.#grow();
    this.#set(key, this.#count);
    return this.#count;
  }

  #set(key: number, step: number): void {
    const place = this.#placeOf(key);
    this.#table[place] = key;
    this.#table[place + 1] = step;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.#set(old[i] as number, old[i + 1] as number);
  }
}

/** `[start, end)` in units of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STOP = /[。！？!?…]+[”’）】]*|\n/g;

/** @returns the sentences of a stretch, each with its closing mark */
export function sentencesOf(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  STOP.lastIndex = start;
  for (let m = STOP.exec(text); m && m.index < end; m = STOP.exec(text)) {
    found.push({ start: at, end: m.index + m[0].length });
    at = m.index + m[0].length;
  }
  if (at < end) found.push({ start: at, end });
  return found;
}

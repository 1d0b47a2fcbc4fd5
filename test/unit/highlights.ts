/** As much of the browser's registry of highlights as is used: no test environment has one. */
import { vi } from 'vitest';

export class FakeHighlight {
  readonly ranges: StaticRangeInit[] = [];
  priority = 0;
  add(range: StaticRangeInit): void {
    this.ranges.push(range);
  }
  clear(): void {
    this.ranges.length = 0;
  }
  get size(): number {
    return this.ranges.length;
  }
}

class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** Puts a registry in place until `vi.unstubAllGlobals()`. */
export function stubHighlights(): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  return registry;
}

/** The words that a highlight lies on, in the order in which they were added. */
export const wordsUnder = (highlight: FakeHighlight | undefined): string[] =>
  highlight?.ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)) ?? [];

export function linesOf(text: string): string[];
export function partsOf(text: string): {
  lead: string[];
  headline: string | null;
  sub: string[];
  meta: string[];
  body: string[];
  tail: string[];
};

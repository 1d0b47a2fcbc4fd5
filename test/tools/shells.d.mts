export interface SampleArticle {
  readonly id: string;
  /** As a page would show it, headline first, one line a paragraph. */
  readonly text: string;
}

/** Shells whose article stands in the page itself. */
export const PAGE_SHELLS: readonly string[];
/** The shells in which a sample is tried with a browser; `turn` is its place among the samples. */
export function browserShells(turn: number): readonly string[];
/** Shells whose article stands in a frame of the same origin, served at {@link framePath}. */
export const FRAME_SHELLS: readonly string[];
/** Where the server gives what stands in the frame. */
export function framePath(id: string): string;
/** The page that a content system makes of an article; throws for a name that is no shell. `charset` is what a `br-runs` page calls itself. */
export function shell(kind: string, article: SampleArticle & { readonly charset?: string }): string;
/** Headers that belong to a shell, beside the content type. */
export function headersOf(kind: string): Record<string, string>;
/** Every word of the article in order, one line a paragraph: what each shell shows. */
export function visibleText(text: string): string;
/** The article without headline, date line and a tail of other articles. */
export function bodyText(text: string): string;
/** The article's headline, or null where it begins without one. */
export function headlineOf(text: string): string | null;
/** The lines of the body that stand on the first page of an article split over several: all that the shell `paged` shows of it. */
export function firstPageOf(text: string): string;

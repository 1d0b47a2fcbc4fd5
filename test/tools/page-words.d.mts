interface Code {
  readonly singles: string;
  readonly table: string;
  readonly leads: string;
  readonly letters: string;
  readonly codes: ReadonlyMap<string, string>;
}
export function trimmed(name: string, text: string): string;
export function codeFor(texts: readonly string[]): Code;
export function pack(text: string, code: Code): string;
export function unpacker(singles: string, table: string, leads: string, letters: string): (packed: string) => string;
export function writePageWords(from: string, to: string): void;

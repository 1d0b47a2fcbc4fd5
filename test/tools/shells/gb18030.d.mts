/** The bytes of a page in GB18030; what two bytes cannot hold is written as a character reference. */
export function gb18030Page(html: string): Uint8Array;

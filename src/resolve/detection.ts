import type { ReadDocument } from '../extract/document';
import type { Item } from './agenda-items';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';
import type { Said } from './said';
import type { View } from './sign';
import { SIGNS_AGAINST } from './signs-against';
import { SIGNS_FOR } from './signs-for';
import { SIGNS_OF_KIND } from './signs-of-kind';
import { SIGNS_OF_TITLE } from './signs-of-title';

const SIGNS = [...SIGNS_FOR, ...SIGNS_OF_TITLE, ...SIGNS_OF_KIND, ...SIGNS_AGAINST];

/** The bound above which a page is a meeting report: set on the development labels. */
const BOUND = 3.4;

export interface Verdict {
  readonly isMeetingReport: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly signs: readonly string[];
}

/** Weighs the signs of a meeting report. */
export function detect(
  doc: ReadDocument,
  meeting: MeetingFound,
  persons: readonly Resolved[],
  said: readonly Said[],
  agenda: readonly Item[],
): Verdict {
  const view: View = { ...textsOf(doc), meeting, persons, said, agenda };
  const signs = SIGNS.filter((sign) => sign.holds(view));
  const score = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const confidence = 1 / (1 + Math.exp(-1.6 * (score - BOUND)));
  return { isMeetingReport: score > BOUND, confidence: Math.round(confidence * 100) / 100, signs: signs.map((s) => s.id) };
}

/** The parts of the page that are searched. */
function textsOf(doc: ReadDocument): Pick<View, 'title' | 'lead' | 'body' | 'opening' | 'whole'> {
  const textOf = (kinds: readonly string[]) => doc.blocks.filter((b) => kinds.includes(b.kind)).map((b) => doc.text.slice(b.start, b.end));
  const body = textOf(['body']);
  const whole = textOf(['heading', 'body', 'section']).join('\n');
  return {
    opening: whole.slice(0, 260),
    whole,
    title: [doc.article.title ?? '', ...textOf(['heading'])].join('\n').slice(0, 400),
    lead: body.slice(0, 3).join('\n').slice(0, 600),
    body: body.join('\n'),
  };
}

import type { ReadDocument } from '../extract/document';
import { weightOf } from '../rules/sign-weights';
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

/** The bound above which a page is a meeting report, by judgement; the table of weights has the one that was learned. */
const BOUND = 3.4;

/** How steeply the odds of a report rise with the weights. */
export const STEEPNESS = 1.6;

/** All signs with what they weigh by judgement, and the bound among them. */
export const EXPECTED: readonly { readonly id: string; readonly weight: number }[] = [...SIGNS, { id: 'bound', weight: BOUND }];

const bound = weightOf('bound', BOUND);

/** Whether a page is a meeting report, how sure that is, and by which signs. */
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
  const score = signs.reduce((sum, sign) => sum + weightOf(sign.id, sign.weight), 0);
  const confidence = 1 / (1 + Math.exp(-STEEPNESS * (score - bound)));
  return { isMeetingReport: score > bound, confidence: Math.round(confidence * 100) / 100, signs: signs.map((s) => s.id) };
}

/** The parts of the page that are searched. */
function textsOf(doc: ReadDocument): Pick<View, 'title' | 'lead' | 'body' | 'opening' | 'meta' | 'whole'> {
  const textOf = (kinds: readonly string[]) => doc.blocks.filter((b) => kinds.includes(b.kind)).map((b) => doc.text.slice(b.start, b.end));
  const body = textOf(['body']);
  const whole = textOf(['heading', 'body', 'section']).join('\n');
  return {
    opening: whole.slice(0, 260),
    whole,
    meta: textOf(['heading', 'meta', 'credits']).join('\n').slice(0, 600),
    title: [doc.article.title ?? '', ...textOf(['heading'])].join('\n').slice(0, 400),
    lead: body.slice(0, 3).join('\n').slice(0, 600),
    body: body.join('\n'),
  };
}

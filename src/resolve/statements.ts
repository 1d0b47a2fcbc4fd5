import type { ReadDocument, Sentence } from '../extract/document';
import { CUE_ALONE, OPENS_WITH_HIM, SUBJECT_ALONE } from '../rules/cues';
import { goesOn, narrates, POINT_ALONE, TOLD_BEHIND } from '../rules/narration';
import type { Block } from '../extract/blocks';
import { type Cued, cuesOf } from './cues';
import { extend, MEETING, type Said, trimEnd } from './said';
import { cutBack, quotedBefore, sayerOf } from './quoted-before';
import { opensWithPerson, subjectOf } from './subjects';

/** What is known while the sentences are gone through. */
interface Now {
  /** What is being said. */
  open: Said | null;
  heading: string | null;
  /** Whom a 他 means where nobody is speaking. */
  chair: string | null;
  block: Block | null;
}

/** Finds who said what: each statement runs from its cue to the next cue, section heading, narration or the end of the body. */
export function statementsOf(doc: ReadDocument): Said[] {
  const said: Said[] = [];
  const now: Now = { open: null, heading: null, chair: null, block: null };
  for (const sentence of doc.sentences) {
    const { kind, start, end } = sentence.block;
    if (kind === 'heading') continue;
    if (kind === 'section') {
      const open = announced(doc.text, sentence);
      if (open) said.push(open);
      Object.assign(now, { heading: open ? null : doc.text.slice(start, end), open });
    } else said.push(...saidIn(doc.text, sentence, now));
  }
  for (const s of said) trimEnd(doc.text, s);
  return said.filter((s) => s.pieces.length > 0);
}

/** What a line announces that holds a speaker and a cue and no more: 会议指出; null where it is a heading of a section. */
function announced(text: string, { start, end, persons }: Sentence): Said | null {
  const [, subject = '', cue = ''] = CUE_ALONE.exec(text.slice(start, end)) ?? [];
  const isMeeting = SUBJECT_ALONE.test(subject);
  const speaker = isMeeting ? MEETING : persons.find((p) => p.end === start + subject.length)?.name;
  return cue && speaker
    ? { speaker, cue, heading: null, pieces: [], rule: isMeeting ? 'speaker-meeting' : 'speaker-name', from: start }
    : null;
}

/** The statements that begin in a sentence; what was being said goes on to the first of them. */
function saidIn(text: string, sentence: Sentence, now: Now): Said[] {
  const speaker = now.open && now.open.speaker !== MEETING ? now.open.speaker : now.chair;
  const cues = cuesOf(text, sentence, now.open !== null, speaker);
  const quoted = quotedBefore(text, sentence);
  if (quoted && now.open) cutBack(now.open, quoted.start);
  if (quoted?.all) return saidBefore(text, sentence, quoted, now);
  if (quoted && cues[0]?.from !== sentence.start) now.open = null;
  goOn(text, sentence, cues, now);
  const end = cues.length > 0 ? toldFrom(text, sentence) : sentence.end;
  const said = cues.map((cue, i) => begun(text, cue, cues[i + 1]?.from ?? end, now.heading));
  now.open = end < sentence.end ? null : (said.at(-1) ?? now.open);
  const last = cues.findLast((c) => c.speaker !== MEETING)?.speaker;
  if (last) now.chair = last;
  else if (!now.open || now.open.speaker === MEETING) now.chair = subjectOf(text, sentence) ?? now.chair;
  return said;
}

/** Where the reporter tells on behind the last thing that was said in a sentence. */
const toldFrom = (text: string, { start, end }: Sentence): number => {
  const told = TOLD_BEHIND.exec(text.slice(Math.max(start, end - 120), end));
  return told ? Math.max(start, end - 120) + told.index : end;
};

/** The statement that was quoted before its speaker is named. */
function saidBefore(text: string, sentence: Sentence, quoted: { start: number; end: number }, now: Now): Said[] {
  const sayer = sayerOf(text, sentence);
  now.block = sentence.block;
  now.open = null;
  if (!sayer) return [];
  now.chair = sayer.name;
  const { name, cue } = sayer;
  return [
    {
      speaker: name,
      cue,
      heading: now.heading,
      pieces: [{ start: quoted.start, end: quoted.end }],
      rule: 'speaker-behind',
      from: quoted.start,
    },
  ];
}

function begun(text: string, { speaker, cue, rule, from, content }: Cued, end: number, heading: string | null): Said {
  const said: Said = { speaker, cue, heading, pieces: [], rule, from };
  extend(text, said, content, end);
  return said;
}

/** Adds the sentence, up to its first cue, to what is being said, or ends that. */
function goOn(text: string, sentence: Sentence, cues: readonly Cued[], now: Now): void {
  const behindPoint = now.block !== null && POINT_ALONE.test(text.slice(now.block.start, now.block.end));
  const opensBlock = now.block !== sentence.block && !behindPoint && now.open?.pieces.length !== 0;
  now.block = sentence.block;
  const until = cues[0]?.from ?? sentence.end;
  if (!now.open || until <= sentence.start) return;
  const goes =
    cues.length > 0
      ? (!opensBlock || goesOn(text.slice(sentence.start, until))) &&
        !tells(text, sentence) &&
        !opensWithPerson(text, sentence) &&
        !OPENS_WITH_HIM.test(text.slice(sentence.start, until))
      : continues(text, sentence, opensBlock);
  if (goes) extend(text, now.open, sentence.start, until);
  else now.open = null;
}

const continues = (text: string, sentence: Sentence, opensBlock: boolean): boolean =>
  !tells(text, sentence) &&
  !opensWithPerson(text, sentence) &&
  (!opensBlock || goesOn(text.slice(sentence.start, sentence.end), text.slice(sentence.start, sentence.block.end)));

const tells = (text: string, { start, end, persons }: Sentence): boolean =>
  narrates(
    text.slice(start, end),
    persons.some((p) => p.titles.length > 0 && !/总书记/.test(p.titles.at(-1)?.text ?? '')),
  );

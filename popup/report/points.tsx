import type { Span } from '../../src/model';
import { cueGloss } from '../../src/render/words';
import { MEETING_SPEAKER, type Saying, type Speech } from '../../src/render/speeches';
import type { Point } from '../../src/render/points';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { Entry } from '../parts/entry';
import { Fold } from '../parts/fold';
import { usePage } from '../parts/page-context';
import { spanOfPoint } from '../../src/render/point-span';

/** Points of one statement that are shown before the rest is asked for. */
const FIRST_POINTS = 3;

/** The verb a statement is given with, and the heading it stands under. */
export function Lead({ saying }: { readonly saying: Saying }) {
  const { cue, heading } = saying.statement;
  const meaning = cueGloss(cue, labelsHere());
  return (
    <p class="lead">
      <span class="cue" {...CHINESE}>
        {cue}
      </span>
      {meaning !== null && <span class="gloss">{meaning}</span>}
      {heading !== null && (
        <span class="under" {...CHINESE}>
          {heading}
        </span>
      )}
      <Doubt of={saying.statement} />
    </p>
  );
}

function Said({ saying }: { readonly saying: Saying }) {
  const { text } = usePage();
  const item = (point: Point) => (
    <li key={point.start}>
      <Entry spans={[spanOfPoint(saying.statement, point, text)]} words={point.text} />
    </li>
  );
  return (
    <div class="saying">
      <Lead saying={saying} />
      <Fold items={saying.points} first={FIRST_POINTS}>
        {(shown) => (
          <ul class="points" {...CHINESE}>
            {shown.map(item)}
          </ul>
        )}
      </Fold>
    </div>
  );
}

const Name = ({ words, spans }: { readonly words: string; readonly spans: readonly Span[] }) => (
  <span {...CHINESE}>
    <Entry spans={spans} words={words} look="name" />
  </span>
);

/** All that one speaker said, in points of the exact words. */
export function SpeechOf({ speech }: { readonly speech: Speech }) {
  const { person, speaker } = speech;
  const isMeeting = speaker === MEETING_SPEAKER;
  return (
    <article class="speech">
      <h3>
        {isMeeting ? labelsHere().speakerMeeting : <Name words={speaker} spans={person?.spans.slice(0, 1) ?? []} />}
        {person !== null && person.titles.length > 0 && (
          <span class="posts" {...CHINESE}>
            {person.titles.join('、')}
          </span>
        )}
      </h3>
      {speech.sayings.map((saying) => (
        <Said key={saying.statement.span[0]} saying={saying} />
      ))}
    </article>
  );
}

import { useRef, useState } from 'preact/hooks';
import { message } from '../message';
import { Card } from './card';
import { useHighlights } from './highlights';
import { type Fact, type Piece, piecesOf, type Sample, sampleFor } from './sample';
import { useTold } from './told';

/** A mark: where in the sample it is, and what it says. */
interface Shown {
  readonly at: string;
  readonly fact: Fact;
  readonly words: string;
}

interface MarkProps extends Shown {
  readonly shown: boolean;
  readonly show: (mark: Shown) => void;
}

/** A marked word. In pages marks are no elements; here each can take the focus, so that it can be tried by the keyboard. */
function Mark({ at, fact, words, shown, show }: MarkProps) {
  const point = () => show({ at, fact, words });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break over two lines as words do
    <span
      class={`mark ${fact.class}`}
      role="button"
      tabIndex={0}
      aria-pressed={shown}
      aria-controls="card"
      onPointerEnter={point}
      onFocus={point}
      onClick={point}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
      }}
    >
      {words}
    </span>
  );
}

interface ReportProps {
  readonly sample: Sample;
  readonly shown: Shown;
  readonly show: (mark: Shown) => void;
}

function Report({ sample, shown, show }: ReportProps) {
  const article = useRef<HTMLElement>(null);
  useHighlights(article);
  const draw = ({ words, fact: name }: Piece, at: string) => {
    const fact = name === null ? undefined : sample.facts[name];
    return fact ? <Mark key={at} {...{ at, fact, words, show }} shown={shown.at === at} /> : words;
  };
  return (
    <article class="report" lang={sample.lang} ref={article}>
      <h3>{sample.title}</h3>
      {sample.paragraphs.map((paragraph, row) => (
        <p key={paragraph}>{piecesOf(paragraph).map((piece, column) => draw(piece, `${row} ${column}`))}</p>
      ))}
    </article>
  );
}

/** The mark that is shown before anything was pointed at: the first. */
function firstOf(sample: Sample): Shown {
  const pieces = piecesOf(sample.paragraphs[0] ?? '');
  const column = pieces.findIndex(({ fact }) => fact !== null);
  const { words, fact } = pieces[column] as Piece;
  return { at: `0 ${column}`, words, fact: sample.facts[fact ?? ''] as Fact };
}

/** A report to be tried on: its marks, and beside it what is known of the one that is pointed at. */
export function TryIt() {
  const sample = sampleFor(message('localeTag'));
  const told = useTold(sample);
  const [shown, show] = useState(() => firstOf(sample));
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{message('firstTry')}</h2>
      <p class="hint">{message('firstTryHint')}</p>
      <div class="desk">
        <Report {...{ sample, shown, show }} />
        <div id="card" class={`card ${shown.fact.class}`} aria-live="polite">
          <Card sample={sample} fact={shown.fact} words={shown.words} told={told} />
        </div>
      </div>
      <p class="hint">{message('firstInvented')}</p>
    </section>
  );
}

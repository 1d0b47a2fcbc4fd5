import type { ComponentChildren } from 'preact';
import type { Explanations } from '../../src/explained';
import { amountOf } from '../../src/render/amounts';
import type { MarkClass } from '../../src/settings';
import { labelsHere, message } from '../message';
import type { Fact, Sample } from './sample';

interface CardProps {
  readonly sample: Sample;
  readonly fact: Fact;
  /** The words that were pointed at. */
  readonly words: string;
  readonly told: Explanations | null;
}

type Of<C extends MarkClass> = CardProps & { readonly fact: Extract<Fact, { class: C }> };

const LABELS: Readonly<Record<MarkClass, string>> = { official: 'tooltipOfficial', target: 'tooltipTarget', slogan: 'tooltipSlogan' };

const known = <T,>(record: Readonly<Record<string, T>> | undefined, key: string): T | null =>
  record && Object.hasOwn(record, key) ? (record[key] ?? null) : null;

interface HeadProps {
  readonly of: MarkClass;
  readonly chips: readonly string[];
  readonly lang: string;
  readonly children: ComponentChildren;
}

function Head({ of, chips, lang, children }: HeadProps) {
  return (
    <>
      <p class="card-top">
        <b class="sample">{message(LABELS[of])}</b>
        {chips.map((chip) => (
          <span key={chip} class="chip">
            {chip}
          </span>
        ))}
      </p>
      <p class="card-words" lang={lang}>
        {children}
      </p>
    </>
  );
}

const Row = ({
  name,
  lang,
  children,
}: {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{name}</dt>
    <dd lang={lang}>{children}</dd>
  </div>
);

function OfficialCard({ sample: { lang }, fact, told }: Of<'official'>) {
  const english = known(told?.posts, fact.postKey)?.english ?? null;
  return (
    <>
      <Head of="official" chips={fact.roles.map((role) => message(role))} lang={lang}>
        {fact.name}
      </Head>
      <p lang={lang}>{fact.post}</p>
      {english !== null && (
        <p class="soft" lang="en">
          {english}
        </p>
      )}
      <blockquote lang={lang}>
        <span class="soft">{fact.said.cue}</span>
        {fact.said.words}
      </blockquote>
    </>
  );
}

function TargetCard({ sample: { lang }, fact, words }: Of<'target'>) {
  return (
    <>
      <Head of="target" chips={[message('typeNumeric'), message('tooltipGoal')]} lang={lang}>
        {words}
      </Head>
      <dl>
        <Row name={message('tooltipMetric')} lang={lang}>
          {fact.metric}
        </Row>
        <Row name={message('tooltipAmount')}>{amountOf({ ...fact, upTo: null }, labelsHere())}</Row>
        <Row name={message('tooltipPeriod')} lang={lang}>
          {fact.period}
        </Row>
      </dl>
    </>
  );
}

function SloganCard({ sample: { lang }, fact, words, told }: Of<'slogan'>) {
  const entry = known(told?.slogans, fact.glossaryId);
  return (
    <>
      <Head of="slogan" chips={[message(fact.kind)]} lang={lang}>
        {words}
      </Head>
      {entry !== null && <p lang={entry.lang}>{entry.meaning}</p>}
      <dl>
        {entry?.english && (
          <Row name={message('tooltipEnglish')} lang="en">
            {entry.english}
          </Row>
        )}
        {entry?.since && (
          <Row name={message('tooltipSince')} lang={entry.lang}>
            {entry.since}
          </Row>
        )}
      </dl>
    </>
  );
}

/** What Huiyao says of marked words: the tooltip of the sample. */
export function Card(props: CardProps) {
  const { fact } = props;
  if (fact.class === 'official') return <OfficialCard {...props} fact={fact} />;
  return fact.class === 'target' ? <TargetCard {...props} fact={fact} /> : <SloganCard {...props} fact={fact} />;
}

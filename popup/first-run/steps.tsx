import type { ComponentChildren } from 'preact';
import { MARK_CLASSES, type MarkClass } from '../../src/settings';
import { message } from '../message';

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

const Step = ({ title, text, children }: StepProps) => (
  <li>
    <div class="picture" aria-hidden="true">
      {children}
    </div>
    <h3>{title}</h3>
    <p>{text}</p>
  </li>
);

const CLASSES: Readonly<Record<MarkClass, readonly [name: string, what: string]>> = {
  official: ['switchOfficial', 'firstOfficial'],
  target: ['switchTarget', 'firstTarget'],
  slogan: ['switchSlogan', 'firstSlogan'],
};

/** The three classes of marks, each in its look. */
export function Legend() {
  return (
    <dl class="legend" aria-label={message('switchesLegend')}>
      {MARK_CLASSES.map((name) => (
        <div key={name} class={name}>
          <dt class="sample tint">{message(CLASSES[name][0])}</dt>
          <dd>{message(CLASSES[name][1])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What there is to do, from a report to its summary. */
export function Steps() {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{message('firstSteps')}</h2>
      <ol class="steps">
        <Step title={message('firstOpenTitle')} text={message('firstOpenText')}>
          <img src="/icons/idle-48.png" alt="" width="32" height="32" />
          <span class="turn" />
          <img src="/icons/report-48.png" alt="" width="32" height="32" />
        </Step>
        <Step title={message('firstPointTitle')} text={message('firstPointText')}>
          {MARK_CLASSES.map((name) => (
            <span key={name} class={`stroke ${name}`} />
          ))}
        </Step>
        <Step title={message('firstCopyTitle')} text={message('firstCopyText')}>
          <span class="key">{message('copyPlain')}</span>
        </Step>
      </ol>
    </section>
  );
}

import type { Target } from '../../src/model';
import { amountOf } from '../../src/render/amounts';
import { statusWord } from '../../src/render/words';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { Entry } from '../parts/entry';

function Row({ target }: { readonly target: Target }) {
  const labels = labelsHere();
  const about = [target.metric, target.period].filter((word) => word !== null && !target.text.includes(word));
  return (
    <tr>
      <th scope="row" {...CHINESE}>
        <Entry spans={target.spans} words={target.text} />
        {about.length > 0 && <span class="aside">{about.join(' · ')}</span>}
      </th>
      <td class="amount">{amountOf(target, labels)}</td>
      <td>
        <span class={`status ${target.status}`}>{statusWord(target.status, labels)}</span>
        <Doubt of={target} />
      </td>
    </tr>
  );
}

/** Targets as the article writes them, with the number in the reader's way of writing, and whether it is a goal or was reached. */
export function Targets({ targets }: { readonly targets: readonly Target[] }) {
  const labels = labelsHere();
  return (
    <table class="targets">
      <thead>
        <tr>
          <th scope="col">{labels.columnAsWritten}</th>
          <th scope="col">{labels.columnAmount}</th>
          <th scope="col">{labels.columnStatus}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <Row key={`${target.text} ${target.spans[0]?.[0]}`} target={target} />
        ))}
      </tbody>
    </table>
  );
}

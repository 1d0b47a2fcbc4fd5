import { doubtOf, doubtWords, percent } from '../../src/render/doubt';
import { labelsHere } from '../message';
import { usePage } from './page-context';

/** Says of an uncertain fact beside it how sure it is, and on hover or aloud why; nothing of a sure one. */
export function Doubt({ of }: { readonly of: { readonly confidence: number } }) {
  const { article } = usePage();
  const doubt = article && doubtOf(of, { article });
  if (!doubt) return null;
  const labels = labelsHere();
  return (
    <span class="inferred doubt" title={doubtWords(doubt, labels)}>
      <span aria-hidden="true">? {percent(doubt.share, labels)}</span>
      <span class="unseen">{doubtWords(doubt, labels)}</span>
    </span>
  );
}

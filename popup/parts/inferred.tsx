import { message } from '../message';

/** Says of a fact beside it that it was inferred. */
export function Inferred() {
  return (
    <span class="inferred" title={message('popupInferredWhy')}>
      {message('factInferred')}
    </span>
  );
}

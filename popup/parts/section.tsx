import type { ComponentChildren } from 'preact';
import type { MarkClass } from '../../src/settings';

interface SectionProps {
  /** Also the anchor that the navigation leads to. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** The class of marks that the section lists. */
  readonly of?: MarkClass | undefined;
  readonly children: ComponentChildren;
}

/** A section of the report with its heading. A section without entries is not shown. */
export function Section({ id, title, count, of, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <section id={id} class={of && `of-${of}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

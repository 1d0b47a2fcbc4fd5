import { message } from '../message';

export interface NavItem {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Moves the focus with the eye: the section's heading takes it, so that the next Tab goes on from there. */
const focusTitle = (id: string) => document.getElementById(`${id}-title`)?.focus({ preventScroll: true });

/** How much there is of what, and the way to each section. */
export function SectionNav({ items }: { readonly items: readonly NavItem[] }) {
  return (
    <nav class="sections" aria-label={message('popupSections')}>
      <ul>
        {items
          .filter(({ count }) => count > 0)
          .map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={() => focusTitle(id)}>
                {name} <b>{count}</b>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

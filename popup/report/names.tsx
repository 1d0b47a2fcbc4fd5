import type { Person } from '../../src/model';
import { message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Entry } from '../parts/entry';

/** More names than this are left to the table of attendance. */
const AT_A_GLANCE = 8;

/** Names in a line, each leading to its place on the page; beside them the posts that are asked for. */
export function Names({ people, posts }: { readonly people: readonly Person[]; readonly posts: (person: Person) => boolean }) {
  const shown = people.length > AT_A_GLANCE + 1 ? people.slice(0, AT_A_GLANCE) : people;
  return (
    <ul class="names">
      {shown.map((person) => (
        <li key={person.name} {...CHINESE}>
          <Entry spans={person.spans.slice(0, 1)} words={person.name} look="name" />
          {posts(person) && person.titles.length > 0 && <span class="posts">{person.titles.join('、')}</span>}
        </li>
      ))}
      {shown.length < people.length && <li>{message('namesMore', people.length - shown.length)}</li>}
    </ul>
  );
}

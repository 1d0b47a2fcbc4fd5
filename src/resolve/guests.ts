import { GUEST } from '../rules/role-words';
import type { RoleRule } from '../rules/roles';
import type { Range, Token } from './role-tokens';

/** Those whom a verb before their title tells of: 出席会议的副省长张明说. */
export function guestsOf(text: string, tokens: readonly Token[], { end, rule }: Range & { readonly rule: RoleRule }): string[] {
  if (!rule.roles.some((role) => role === '出席' || role === '参加' || role === '列席')) return [];
  const next = tokens.find((token) => token.start >= end);
  if (next?.kind !== 'person' || !GUEST.test(text.slice(end, next.start)) || next.person.titles.at(-1)?.end !== next.person.start)
    return [];
  return tokens.flatMap((token) => (token.kind === 'person' && token.person.from === next.person.from ? [token.person.name] : []));
}

import { abilityOf, narrowingSql, type PolicyPrincipal } from '@vorgang/access';
import { readableCase } from './readable-case.js';

/*
 * Words lie in drawers, one for each team and service, and know no other attribute of the policy. As long as these two decide, as they
 * do today, no case is read. If the policy gets a further condition for a person, the case is checked as well, so that no case is
 * found, counted or used for suggestions that they may not read.
 *
 * Each function adds the parameters of its condition to those of the statement.
 */

/** The lists of words to open, on a row `words` of `case_word` or `search_word`. The caller checks each case by `readableCase`. */
export function wordLists(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  return inDrawers(who, words, parameters).sql;
}

/**
 * The words that a person may know, on a row `words` of `case_word` or `search_word`: some readable case has them.
 * @param services only the words of cases of these; of all where there are none
 */
export function knownWords(who: PolicyPrincipal, words: string, parameters: unknown[], services: readonly string[] = []): string {
  const lists = inDrawers(who, words, parameters, services);
  if (lists.exact) return lists.sql;
  // served by case_word_pkey
  return `${lists.sql} and exists (
    select from case_word x join case_file c on c.id = x.case_id
    where x.word = ${words}.word and x.drawer = ${words}.drawer and ${readable(who, parameters)})`;
}

/**
 * Keeps the rows `words` of `case_word` that belong to readable cases, within lists that the person may open. It is a join, or
 * empty where the lists decide alone.
 */
export function ofReadableCases(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  if (inDrawers(who, words, []).exact) return '';
  return `join case_file c on c.id = ${words}.case_id and ${readable(who, parameters)}`;
}

/** The drawers are looked up once for each statement, before its words. */
function inDrawers(
  who: PolicyPrincipal,
  words: string,
  parameters: unknown[],
  services: readonly string[] = [],
): { readonly sql: string; readonly exact: boolean } {
  const condition = narrowingSql(abilityOf(who), 'read', 'Case', { teamId: 'd.team_id', serviceKey: 'd.service_key' }, parameters.length);
  parameters.push(...condition.parameters);
  const { exact } = condition;
  const those = services.length > 0 ? `${condition.sql} and d.service_key = any($${parameters.push(services)}::text[])` : condition.sql;
  if (those === 'true') return { sql: those, exact };
  return { sql: `${words}.drawer = any(array(select d.drawer from case_drawer d where ${those}))`, exact };
}

function readable(who: PolicyPrincipal, parameters: unknown[]): string {
  const condition = readableCase(who, parameters.length);
  parameters.push(...condition.parameters);
  return condition.sql;
}

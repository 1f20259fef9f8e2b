import { abilityOf, narrowingSql, type NarrowingCondition, type PolicyPrincipal } from '@vorgang/access';
import { readableCase } from './readable-case.js';

/*
 * Words know the team and the service of their case, and no other attribute of the policy. As long as these two decide, as they
 * do today, no case is read. If the policy gets a further condition for a person, the case is checked as well, so that no case is
 * found, counted or used for suggestions that they may not read.
 *
 * Each function adds the parameters of its condition to those of the statement.
 */

/** The lists of words to open, on a row `words` of `case_word` or `search_word`. The caller checks each case by `readableCase`. */
export function wordLists(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  return narrowed(who, words, parameters).sql;
}

/** The words that a person may know, on a row `words` of `case_word` or `search_word`: some readable case has them. */
export function knownWords(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  const lists = narrowed(who, words, parameters);
  if (lists.exact) return lists.sql;
  // served by case_word_pkey
  return `${lists.sql} and exists (
    select from case_word x join case_file c on c.id = x.case_id
    where x.word = ${words}.word and x.team_id = ${words}.team_id and x.service_key = ${words}.service_key and ${readable(who, parameters)})`;
}

/**
 * Keeps the rows `words` of `case_word` that belong to readable cases, within lists that the person may open. It is a join, or
 * empty where the lists decide alone.
 */
export function ofReadableCases(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  if (narrowed(who, words, []).exact) return '';
  return `join case_file c on c.id = ${words}.case_id and ${readable(who, parameters)}`;
}

function narrowed(who: PolicyPrincipal, words: string, parameters: unknown[]): NarrowingCondition {
  const condition = narrowingSql(
    abilityOf(who),
    'read',
    'Case',
    { teamId: `${words}.team_id`, serviceKey: `${words}.service_key` },
    parameters.length,
  );
  parameters.push(...condition.parameters);
  return condition;
}

function readable(who: PolicyPrincipal, parameters: unknown[]): string {
  const condition = readableCase(who, parameters.length);
  parameters.push(...condition.parameters);
  return condition.sql;
}

import { abilityOf, narrowingSql, type NarrowingCondition, type PolicyPrincipal } from '@vorgang/access';
import { readableCase } from './readable-case.js';

/*
 * Words know the team and the service of their case, and nothing else that the policy may ask. Where these two decide, as they
 * do today, no case is looked at. Where the policy has a further condition for a person, the case is asked as well: nothing is
 * found, counted or suggested by a case that they may not read.
 *
 * Each function adds the parameters of its condition to those of the statement.
 */

/** The lists of words to open, on a row `words` of `case_word` or `search_word`. Whoever reads them asks each case by `readableCase`. */
export function wordLists(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  return narrowed(who, words, parameters).sql;
}

/** The words that may be known, on a row `words` of `case_word` or `search_word`: some readable case has them. */
export function knownWords(who: PolicyPrincipal, words: string, parameters: unknown[]): string {
  const lists = narrowed(who, words, parameters);
  if (lists.exact) return lists.sql;
  // served by case_word_pkey
  return `${lists.sql} and exists (
    select from case_word x join case_file c on c.id = x.case_id
    where x.word = ${words}.word and x.team_id = ${words}.team_id and x.service_key = ${words}.service_key and ${readable(who, parameters)})`;
}

/**
 * Leaves of rows `words` of `case_word`, in lists that one may open, those of readable cases: a join, or nothing where the lists decide.
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

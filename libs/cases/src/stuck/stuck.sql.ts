import { addDays, type LocalDate } from '@vorgang/platform';
import { decisionKinds } from '../domain/case.js';
import { caseGrants } from './case-grants.js';
import { clockGraceDays, underWay, type Crew } from './why-stuck.js';

/**
 * Why nobody goes on with a case (`w`, a row of work_item), as an SQL expression. A test checks that it gives the same as
 * `whyStuck`. The people who may work and sign come from the policy as objects and are looked up by key: a subquery for each row
 * would make PostgreSQL compile the query, which takes longer than running it.
 * @param value numbers a parameter
 */
export function stuckReasonSql(crew: Crew, today: LocalDate, value: (v: unknown) => string): string {
  const there = crew.filter(({ present }) => present);
  const given = (object: object) => `${value(JSON.stringify(object))}::jsonb`;
  const day = `${value(today)}::date`;
  const work = `(w.team_id::text || ' ' || w.service_key)`;
  const holder = `(w.team_id::text || ' ' || w.service_key || ' ' || w.assignee_id::text)`;
  const signs = (signers: string) => {
    const of = (part: string) =>
      `${signers} #>> array[w.team_id::text || ' ' || w.service_key || ' ' || coalesce(w.proposal_kind, ''), '${part}']`;
    return `coalesce(w.fee_cents, 0) <= coalesce((case when ${of('who')} = w.proposed_by::text then ${of('second')} else ${of('first')} end)::integer, -1)`;
  };
  return `case
      when w.status = 'waiting' then case when w.wake_on is null or w.wake_on < ${value(addDays(today, -clockGraceDays))} then 'no-clock' end
      when w.status = 'proposed' then case when not (${signs(given(signersOf(crew)))}) then 'nobody-signs' when not (${signs(given(signersOf(there)))}) then 'signers-away' end
      when w.status = 'open' or w.undelivered then case
        when not (${given(teamsOf(crew))} ? ${work}) then 'nobody-competent'
        when not (${given(teamsOf(there))} ? ${work}) then 'nobody-present'
        when w.status <> 'open' or w.assignee_id is null then null
        when not (${given(holdersOf(crew))} ? ${holder}) then 'holder-gone'
        when (w.returned_to is not null or w.due_on <= ${day} or w.follow_up_on <= ${day} or w.look_at_on <= ${day})
          and not (${given(holdersOf(there))} ? ${holder}) then 'holder-away' end
      -- Not in: hashed once, of what is under way alone; served by case_letter_unsettled.
      when w.status = 'decided' and not w.awaits_payment and w.case_id not in (
        select l.case_id from case_letter l where l.state in (${underWay.map((state) => `'${state}'`).join(', ')})) then 'no-clock'
    end`;
}

/** The teams and services for which somebody may work. */
function teamsOf(crew: Crew): Record<string, 1> {
  return keyed(crew, (team, service) => `${team} ${service}`);
}

/** The people who may work, by team and service. */
function holdersOf(crew: Crew): Record<string, 1> {
  return keyed(crew, (team, service, staff) => `${team} ${service} ${staff}`);
}

function keyed(crew: Crew, keyOf: (team: string, service: string, staff: string) => string): Record<string, 1> {
  const keys = crew.flatMap(({ principal }) =>
    caseGrants(principal, 'propose-decision').flatMap(({ staffId, teamIds, serviceKeys }) =>
      teamIds.flatMap((team) => serviceKeys.map((service) => keyOf(team, service, staffId))),
    ),
  );
  return Object.fromEntries(keys.map((key) => [key, 1]));
}

/**
 * The highest fee that somebody may sign, who that is, and the highest of anybody else: the second counts for proposals of the
 * first person.
 */
interface Signers {
  readonly first: number;
  readonly who: string | null;
  readonly second: number;
}

const unlimited = 2_147_483_647;
const nobody = -1;

/** The signers by team, service and kind of decision; the entry without a kind is for unknown kinds. */
function signersOf(crew: Crew): Record<string, Signers> {
  const found: Record<string, Signers> = {};
  const grants = crew.flatMap(({ principal }) => caseGrants(principal, 'approve'));
  for (const { staffId, teamIds, serviceKeys, maxFeeCents, proposalKinds, exceptOwnProposals } of grants) {
    for (const team of teamIds) {
      for (const service of serviceKeys) {
        for (const kind of proposalKinds ?? [...decisionKinds, '']) {
          const key = `${team} ${service} ${kind}`;
          found[key] = withSigner(found[key], exceptOwnProposals ? staffId : null, maxFeeCents ?? unlimited);
        }
      }
    }
  }
  return found;
}

function withSigner(before: Signers = { first: nobody, who: null, second: nobody }, who: string | null, limit: number): Signers {
  if (before.first === nobody) return { first: limit, who, second: nobody };
  if (who !== null && who === before.who) return { ...before, first: Math.max(before.first, limit) };
  if (limit > before.first) return { first: limit, who, second: before.first };
  return { ...before, second: Math.max(before.second, limit) };
}

import type { Policy, StaffPrincipal } from '@vorgang/access';
import type { EntityManager } from 'typeorm';
import { caseFileColumns } from '../case.policy.js';
import { soundOf } from '../domain/case.sound.js';
import { codeMark } from '../domain/case.words.js';
import type { Found, Wanted } from './found.js';
import { endOfCodes, endOfWords, type SearchTerm } from './search-terms.js';
import { forgivenSlips, oneSlipAway, slipsBetween } from './typos.js';

/** How good a word fits: the number itself, the word, its beginning; further away what is only similar. */
export const ranks = { code: 0, word: 1, beginning: 2, similar: 3 } as const;

/** What bounds the work of one search, however many cases there are. */
const bounds = {
  /** Words that begin as typed, for each term and of those that one may see. */
  words: 48,
  /** Codes that begin as typed, of the highest numbers; those that one may not see are passed over. */
  codes: 40,
  codesLookedAt: 20_000,
  /** Similar words that are looked at before the least similar are dropped. */
  similar: 120,
  /** Up to where the cases of a word are counted, to begin with the rarest. */
  counted: 200,
  /** The newest cases of a word that are held against the other terms. */
  heldAgainst: 2000,
  /** As many of all its lists together: whoever sees all teams and services has a list of each. The best fitting, then the newest. */
  heldAgainstInAll: 10_000,
  /** As many cases as one search goes through, page by page: each page reads its lists from their beginning. */
  found: 500,
} as const;

/** The cases of one team and service that have a word. */
interface Drawer {
  readonly term: number;
  readonly word: string;
  readonly team_id: string;
  readonly service_key: string;
  readonly rank: number;
  readonly cases: number;
}

/** A case of a page, or none; with how much was looked at for it. */
type FoundRow = ({ readonly id: string; readonly rank: number; readonly micros: string } | { readonly id: null; readonly rank: null; readonly micros: null }) & {
  readonly looked: number;
  readonly deepest: number;
};

/** The statements of one search, each bounded in what it reads. */
export class WordSearch {
  constructor(
    private readonly manager: EntityManager,
    private readonly policy: Policy,
    private readonly who: StaffPrincipal,
    private readonly wanted: Wanted,
  ) {}

  /** The lists that one may read, as a condition on the alias `v`. */
  private permitted(parameters: unknown[]): string {
    const condition = this.policy.sql(this.who, 'read', 'Case', { teamId: 'v.team_id', serviceKey: 'v.service_key' }, parameters.length);
    parameters.push(...condition.parameters);
    const { services } = this.wanted;
    return services?.length ? `${condition.sql} and v.service_key = any($${parameters.push(services)}::text[])` : condition.sql;
  }

  /** The lists of words and codes that are, or begin, as typed. */
  async asTyped(terms: readonly SearchTerm[]): Promise<Drawer[]> {
    const parameters: unknown[] = [
      terms.map(({ word }) => word),
      terms.map(({ word }) => (word === null ? null : endOfWords(word))),
      terms.map(({ code }) => code),
      terms.map(({ code }) => (code === null ? null : endOfCodes(code))),
    ];
    const permitted = this.permitted(parameters);
    return this.manager.query(
      `with t as (select n::integer - 1 as n, word, till, code, code_till from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as t(word, till, code, code_till, n)),
       listed as (
         -- search_word_pkey
         select t.n, v.word, v.team_id, v.service_key, case when v.word = t.word then ${ranks.word} else ${ranks.beginning} end as rank
         from t cross join lateral (
           select v.word, v.team_id, v.service_key from search_word v
           where v.word >= t.word and v.word < t.till and ${permitted}
           order by v.word limit ${bounds.words}
         ) v
         union all
         -- case_word_pkey
         select distinct t.n, v.word, v.team_id, v.service_key, ${ranks.code}
         from t cross join lateral (select v.word, v.team_id, v.service_key from case_word v where v.word = t.code and ${permitted} limit ${bounds.codes}) v
         union all
         select distinct t.n, v.word, v.team_id, v.service_key, ${ranks.beginning}
         from t cross join lateral (
           select v.word, v.team_id, v.service_key
           from (select v.word, v.team_id, v.service_key from case_word v where v.word > t.code and v.word < t.code_till order by v.word desc limit ${bounds.codesLookedAt}) v
           where ${permitted} limit ${bounds.codes}
         ) v
       )
       select l.n as term, l.word, l.team_id, l.service_key, l.rank, c.n as cases from listed l ${counted}`,
      parameters,
    );
  }

  /** The lists of words and codes that are spelled or sound nearly as typed, and are not among those given. */
  async similar(terms: readonly SearchTerm[], known: readonly Drawer[]): Promise<Drawer[]> {
    const found = await Promise.all(terms.map((term, n) => Promise.all([this.similarWords(term, n), this.similarCodes(term, n)])));
    const have = new Set(known.map(({ term, word }) => `${term} ${word}`));
    return found.flat(2).filter(({ term, word }) => !have.has(`${term} ${word}`));
  }

  private async similarWords({ word }: SearchTerm, n: number): Promise<Drawer[]> {
    const forgiven = word === null || /\d/.test(word) ? 0 : forgivenSlips(word);
    if (word === null || forgiven === 0) return [];
    const sound = soundOf(word);
    const parameters: unknown[] = [word, oneSlipAway(word), sound];
    const permitted = this.permitted(parameters);
    const rows: Omit<Drawer, 'term' | 'rank'>[] = await this.manager.query(
      `with listed as (
         select v.word, v.team_id, v.service_key from search_word v where v.word = any($2::text[]) and ${permitted}
         union
         -- search_word_sound
         (select v.word, v.team_id, v.service_key from search_word v where v.sound = $3 and ${permitted} limit ${bounds.similar})
         union
         -- search_word_similar: two slips or more leave enough trigrams in a longer word
         ${forgiven > 1 ? `(select v.word, v.team_id, v.service_key from search_word v where v.word % $1 and ${permitted} order by similarity(v.word, $1) desc limit ${bounds.similar})` : `select null, null, null where $1::text is null`}
       )
       select l.word, l.team_id, l.service_key, c.n as cases from listed l ${counted}`,
      parameters,
    );
    return rows
      .map((row) => ({ ...row, slips: slipsBetween(word, row.word), sounds: sound !== null && soundOf(row.word) === sound }))
      .filter(({ slips, sounds }) => slips <= forgiven + (sounds ? 1 : 0))
      .map(({ slips, sounds, ...row }) => ({ ...row, term: n, rank: ranks.similar + slips - (sounds ? 1 : 0) }));
  }

  private async similarCodes({ code }: SearchTerm, n: number): Promise<Drawer[]> {
    const bare = code?.slice(codeMark.length) ?? '';
    if (bare.length < 5 || bare.length > 40) return [];
    const parameters: unknown[] = [oneSlipAway(bare).map((one) => codeMark + one)];
    const permitted = this.permitted(parameters);
    const rows: Omit<Drawer, 'term' | 'rank'>[] = await this.manager.query(
      `with listed as (select distinct v.word, v.team_id, v.service_key from (select v.word, v.team_id, v.service_key from case_word v where v.word = any($1::text[]) and ${permitted} limit ${bounds.codes}) v)
       select l.word, l.team_id, l.service_key, c.n as cases from listed l ${counted}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, term: n, rank: ranks.similar }));
  }

  /** The cases that have all terms: those of the rarest, newest first, held against the others. */
  async cases(terms: readonly SearchTerm[], drawers: readonly Drawer[], similar: boolean): Promise<Omit<Found, 'corrected'>> {
    const words = new Set(drawers.map(({ word }) => word));
    const byTerm = terms.map((_, n) => drawers.filter(({ term }) => term === n));
    const rarest = byTerm.toSorted((a, b) => total(a) - total(b))[0];
    if (!rarest || byTerm.some((lists) => lists.length === 0)) return { cases: [], words, more: false, next: null };
    const { limit, statuses, after } = this.wanted;
    const shown = after?.shown ?? 0;
    const others = byTerm.filter((lists) => lists !== rarest).map(bestRanks);
    const alone = others.length === 0 && !statuses?.length;
    // What was shown before is read again, for a list is in order of time and the page in order of rank.
    const deep = alone ? shown + limit + 1 : bounds.heldAgainst;
    const parameters: unknown[] = [
      rarest.map(({ word }) => word), rarest.map(({ team_id }) => team_id), rarest.map(({ service_key }) => service_key), rarest.map(({ rank }) => rank), deep, limit + 1,
    ];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const joins = others.map((lists, i) => {
      const [names, fits] = [value([...lists.keys()]), value([...lists.values()])];
      // case_word_case: the few words of the case. "offset 0" keeps the planner from asking case_word_pkey for the word and the
      // case, which reads all cases that have the word, and that for each of the cases held against it.
      return `cross join lateral (
        select min(o.rank) as rank
        from (select w.word from case_word w where w.case_id = p.case_id offset 0) w
          join unnest(${names}::text[], ${fits}::integer[]) as o(word, rank) on o.word = w.word
      ) o${i}`;
    });
    const readable = this.policy.sql(this.who, 'read', 'Case', caseFileColumns, parameters.length);
    parameters.push(...readable.parameters);
    const status = statuses?.length ? `and c.status = any(${value(statuses)}::text[])` : '';
    const behind = after ? `where f.rank > ${value(after.rank)} or (f.rank = ${value(after.rank)} and (f.received_at, f.case_id) < (timestamptz 'epoch' + ${value(after.micros)}::bigint * interval '1 microsecond', ${value(after.id)}::uuid))` : '';
    const rows: FoundRow[] = await this.manager.query(
      `with p as materialized (
         select p.case_id, p.received_at, d.rank, d.list
         from unnest($1::text[], $2::uuid[], $3::text[], $4::integer[]) with ordinality as d(word, team_id, service_key, rank, list)
         cross join lateral (
           select w.case_id, w.received_at from case_word w
           where w.word = d.word and w.team_id = d.team_id and w.service_key = d.service_key
           order by w.received_at desc, w.case_id desc limit $5
         ) p
         ${alone ? '' : `order by d.rank, p.received_at desc limit ${bounds.heldAgainstInAll}`}
       ),
       found as (
         select p.case_id, p.received_at, min(p.rank${others.map((_, i) => ` + o${i}.rank`).join('')}) as rank
         from p ${joins.join('\n')}
         ${others.length > 0 ? `where ${others.map((_, i) => `o${i}.rank is not null`).join(' and ')}` : ''}
         group by p.case_id, p.received_at
       ),
       page as (
         select c.id, f.rank::integer as rank, f.received_at
         from (select * from found f ${behind} ${alone ? 'order by f.rank, f.received_at desc, f.case_id desc limit $6' : ''}) f
           join case_file c on c.id = f.case_id and ${readable.sql} ${status}
         order by f.rank, f.received_at desc, f.case_id desc
         limit $6
       )
       select page.id, page.rank, (extract(epoch from page.received_at) * 1000000)::bigint::text as micros, k.looked, k.deepest
       from (select coalesce(sum(n), 0)::integer as looked, coalesce(max(n), 0)::integer as deepest from (select count(*) as n from p group by p.list) x) k
         left join page on true
       order by page.rank, page.received_at desc, page.id desc`,
      parameters,
    );
    const [{ looked, deepest } = { looked: 0, deepest: 0 }] = rows;
    const there = rows.flatMap(({ id, rank, micros }) => (id === null ? [] : [{ id, rank, micros }]));
    const given = there.slice(0, limit);
    const cutOff = !alone && rarest.some(({ cases }) => cases >= bounds.counted) && looked >= bounds.heldAgainst;
    // A list that was not read to its end goes on, also where new cases have pushed down what was shown before.
    const goesOn = there.length > limit || (alone && deepest >= deep);
    const sofar = shown + limit;
    const last = given.at(-1) ?? after;
    return {
      cases: given.map(({ id, rank }) => ({ id, rank })),
      words,
      more: goesOn || cutOff,
      next: goesOn && last && sofar < bounds.found ? { similar, shown: sofar, rank: last.rank, micros: last.micros, id: last.id } : null,
    };
  }
}

/** How many cases a list holds, up to where it no longer matters. */
const counted = `cross join lateral (
  select count(*)::integer as n from (
    select from case_word w where w.word = l.word and w.team_id = l.team_id and w.service_key = l.service_key limit ${bounds.counted}
  ) x
) c`;

function total(lists: readonly Drawer[]): number {
  return lists.reduce((sum, { cases }) => sum + cases, 0);
}

/** Each word of a term with how good it fits. */
function bestRanks(lists: readonly Drawer[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { word, rank } of lists) best.set(word, Math.min(rank, best.get(word) ?? rank));
  return best;
}

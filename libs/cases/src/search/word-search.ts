import type { StaffPrincipal } from '@vorgang/access';
import type { EntityManager } from 'typeorm';
import { soundOf } from '../domain/case.sound.js';
import { codeMark } from '../domain/case.words.js';
import { readableCase } from '../reading/readable-case.js';
import { knownWords, ofReadableCases } from '../reading/readable-words.js';
import type { Found, Wanted } from './search-result.js';
import { endOfCodes, endOfWords, type SearchTerm } from './search-terms.js';
import { planOf, slotsOf, type Slot, type Slots } from './readings.js';
import { forgivenSlips, oneSlipAway, slipsBetween } from '../domain/slips.js';

/** How well a word fits, the best first: the number itself, the word, its beginning, and then similar words. */
export const ranks = { code: 0, word: 1, beginning: 2, similar: 3 } as const;

/** The limits of one search's work, no matter how many cases there are. */
const bounds = {
  /** Words that begin as typed, for each term, among those that the person may see. */
  words: 48,
  /** Codes that begin as typed, the highest numbers first; those that the person may not see are skipped. */
  codes: 40,
  codesLookedAt: 20_000,
  /** Similar words that are examined; beyond these, the least similar are dropped. */
  similar: 120,
  /** The cases of a word are counted up to this number, to find the rarest word. */
  counted: 200,
  /** The newest cases of a word that are checked for the other terms. */
  heldAgainst: 2000,
  /**
   * The same limit for all lists of a word together, since a person who sees all teams and services has a list for each. The best
   * fitting come first, then the newest.
   */
  heldAgainstInAll: 10_000,
  /** The cases that one search shows, page by page: each page reads its lists from their beginning. */
  found: 500,
} as const;

/** The cases of one drawer, that is of one team and service, that have a word. */
interface WordList {
  /** The look (`Slot`) that it answers. */
  readonly slot: number;
  readonly word: string;
  readonly drawer: string;
  readonly rank: number;
  readonly cases: number;
}

/** A case of a page, or none, and how much was examined for it. */
type FoundRow = (
  | { readonly id: string; readonly rank: number; readonly micros: string }
  | { readonly id: null; readonly rank: null; readonly micros: null }
) & {
  readonly looked: number;
  readonly deepest: number;
};

/** The statements of one search, each bounded in what it reads. */
export class WordSearch {
  private readonly looked: Slots;

  constructor(
    private readonly manager: EntityManager,
    private readonly who: StaffPrincipal,
    private readonly wanted: Wanted,
    terms: readonly SearchTerm[],
  ) {
    this.looked = slotsOf(terms);
  }

  /** The words that the person may know, as a condition on the alias `v`. */
  private permitted(parameters: unknown[]): string {
    return knownWords(this.who, 'v', parameters, this.wanted.services);
  }

  /** The lists of the words and codes that equal, or begin with, what was typed. */
  async asTyped(): Promise<WordList[]> {
    const words = this.looked.slots.flatMap(({ slot, look: { word } }) => (word === null ? [] : [{ slot, word, till: endOfWords(word) }]));
    const codes = this.looked.slots.flatMap(({ slot, look }) => look.codes.map((word) => ({ slot, word, till: endOfCodes(word) })));
    const parameters: unknown[] = [JSON.stringify(words), JSON.stringify(codes)];
    const permitted = this.permitted(parameters);
    return this.manager.query(
      `with t as (select * from jsonb_to_recordset($1::jsonb) as t(slot integer, word text, till text)),
       k as (select * from jsonb_to_recordset($2::jsonb) as k(slot integer, word text, till text)),
       listed as (
         -- search_word_pkey
         select t.slot, v.word, v.drawer, case when v.word = t.word then ${ranks.word} else ${ranks.beginning} end as rank
         from t cross join lateral (
           select v.word, v.drawer from search_word v
           where v.word >= t.word and v.word < t.till and ${permitted}
           order by v.word limit ${bounds.words}
         ) v
         union all
         -- case_word_pkey
         select distinct k.slot, v.word, v.drawer, ${ranks.code}
         from k cross join lateral (select v.word, v.drawer from case_word v where v.word = k.word and ${permitted} limit ${bounds.codes}) v
         union all
         select distinct k.slot, v.word, v.drawer, ${ranks.beginning}
         from k cross join lateral (
           select v.word, v.drawer
           from (select v.word, v.drawer from case_word v where v.word > k.word and v.word < k.till order by v.word desc limit ${bounds.codesLookedAt}) v
           where ${permitted} limit ${bounds.codes}
         ) v
       )
       select l.slot, l.word, l.drawer, l.rank, c.n as cases from listed l ${counted}`,
      parameters,
    );
  }

  /** The lists of the words and codes that are spelled or sound nearly as typed, without the known ones. */
  async similar(known: readonly WordList[]): Promise<WordList[]> {
    const found = await Promise.all(this.looked.slots.map((slot) => Promise.all([this.similarWords(slot), this.similarCodes(slot)])));
    const have = new Set(known.map(({ slot, word }) => `${slot} ${word}`));
    return found.flat(2).filter(({ slot, word }) => !have.has(`${slot} ${word}`));
  }

  private async similarWords({ slot, look: { word } }: Slot): Promise<WordList[]> {
    const forgiven = word === null || /\d/.test(word) ? 0 : forgivenSlips(word);
    if (word === null || forgiven === 0) return [];
    const sound = soundOf(word);
    const parameters: unknown[] = [word, oneSlipAway(word), sound];
    const permitted = this.permitted(parameters);
    const rows: Omit<WordList, 'slot' | 'rank'>[] = await this.manager.query(
      `with listed as (
         select v.word, v.drawer from search_word v where v.word = any($2::text[]) and ${permitted}
         union
         -- search_word_sound
         (select v.word, v.drawer from search_word v where v.sound = $3 and ${permitted} limit ${bounds.similar})
         union
         -- search_word_similar: two slips or more leave enough trigrams in a longer word
         ${forgiven > 1 ? `(select v.word, v.drawer from search_word v where v.word % $1 and ${permitted} order by similarity(v.word, $1) desc limit ${bounds.similar})` : `select null, null where $1::text is null`}
       )
       select l.word, l.drawer, c.n as cases from listed l ${counted}`,
      parameters,
    );
    return rows
      .map((row) => ({ ...row, slips: slipsBetween(word, row.word), sounds: sound !== null && soundOf(row.word) === sound }))
      .filter(({ slips, sounds }) => slips <= forgiven + (sounds ? 1 : 0))
      .map(({ slips, sounds, ...row }) => ({ ...row, slot, rank: ranks.similar + slips - (sounds ? 1 : 0) }));
  }

  private async similarCodes({ slot, look: { codes } }: Slot): Promise<WordList[]> {
    const bare = codes.map((code) => code.slice(codeMark.length)).filter(({ length }) => length >= 5 && length <= 40);
    if (bare.length === 0) return [];
    const parameters: unknown[] = [[...new Set(bare.flatMap(oneSlipAway))].map((one) => codeMark + one)];
    const permitted = this.permitted(parameters);
    const rows: Omit<WordList, 'slot' | 'rank'>[] = await this.manager.query(
      `with listed as (select distinct v.word, v.drawer from (select v.word, v.drawer from case_word v where v.word = any($1::text[]) and ${permitted} limit ${bounds.codes}) v)
       select l.word, l.drawer, c.n as cases from listed l ${counted}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, slot, rank: ranks.similar }));
  }

  /** The cases that have all terms. It reads the cases of the rarest term, the newest first, and checks them for the other terms. */
  async cases(lists: readonly WordList[], similar: boolean): Promise<Omit<Found, 'corrected'>> {
    const words = new Set(lists.map(({ word }) => word));
    const plan = planOf(this.looked, (slot) => total(lists, slot));
    if (!plan) return { cases: [], words, more: false, next: null };
    const rarest = lists.filter(({ slot }) => plan.driving.has(slot));
    const { limit, services, statuses, after } = this.wanted;
    const shown = after?.shown ?? 0;
    const alone = plan.alone && !statuses?.length;
    // The pages before are read again, since a list is ordered by time and a page by rank.
    const deep = alone ? shown + limit + 1 : bounds.heldAgainst;
    const parameters: unknown[] = [
      rarest.map(({ word }) => word),
      rarest.map(({ drawer }) => drawer),
      rarest.map(({ rank }) => rank),
      deep,
      limit + 1,
    ];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const fits = plan.alone ? null : this.fitting(plan.terms, lists, value);
    const ofReadable = ofReadableCases(this.who, 'w', parameters);
    const readable = readableCase(this.who, parameters.length);
    parameters.push(...readable.parameters);
    const status = statuses?.length ? `and c.status = any(${value(statuses)}::text[])` : '';
    // A drawer is no proof of the service (`drawerOf`).
    const service = services?.length ? `and c.service_key = any(${value(services)}::text[])` : '';
    const behind = after
      ? `where f.rank > ${value(after.rank)} or (f.rank = ${value(after.rank)} and (f.received_at, f.case_id) < (timestamptz 'epoch' + ${value(after.micros)}::bigint * interval '1 microsecond', ${value(after.id)}::uuid))`
      : '';
    const rows: FoundRow[] = await this.manager.query(
      `with p as materialized (
         select p.case_id, p.received_at, d.rank, d.list
         from unnest($1::text[], $2::bigint[], $3::integer[]) with ordinality as d(word, drawer, rank, list)
         cross join lateral (
           select w.case_id, w.received_at from case_word w ${ofReadable}
           where w.word = d.word and w.drawer = d.drawer
           order by w.received_at desc, w.case_id desc limit $4
         ) p
         ${alone ? '' : `order by d.rank, p.received_at desc limit ${bounds.heldAgainstInAll}`}
       ),
       found as (
         select p.case_id, p.received_at, min(${fits ? 'o.rank' : 'p.rank'}) as rank
         from p ${fits ? `${fits} where o.rank is not null` : ''}
         group by p.case_id, p.received_at
       ),
       page as (
         select c.id, f.rank::integer as rank, f.received_at
         from (select * from found f ${behind} ${alone ? 'order by f.rank, f.received_at desc, f.case_id desc limit $5' : ''}) f
           join case_file c on c.id = f.case_id and ${readable.sql} ${status} ${service}
         order by f.rank, f.received_at desc, f.case_id desc
         limit $5
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
    // A list that was not read to its end has a next page, even where new cases have pushed down what was shown before.
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

  /**
   * How well the words of the case `p` fit all terms, as a join `o`: for each term the best reading, for each reading all its
   * looks. Null where a term has no reading. Served by case_word_case, which has the few words of the case. "offset 0" keeps the
   * planner from using case_word_pkey for the word and the case: that would read all cases with the word, once for each case.
   */
  private fitting(terms: Slots['terms'], lists: readonly WordList[], value: (v: unknown) => string): string {
    const used = [...new Set(terms.flat(2))];
    const best = bestFits(lists.filter(({ slot }) => used.includes(slot)));
    const arrays = [value(best.map(({ word }) => word)), value(best.map(({ slot }) => slot)), value(best.map(({ rank }) => rank))];
    const rank = terms
      .map((readings) => `least(${readings.map((looks) => looks.map((slot) => `s${slot}`).join(' + ')).join(', ')})`)
      .join(' + ');
    return `cross join lateral (
      select ${rank} as rank
      from (
        select ${used.map((slot) => `min(o.rank) filter (where o.slot = ${slot}) as s${slot}`).join(', ')}
        from (select w.word from case_word w where w.case_id = p.case_id offset 0) w
          join unnest(${arrays[0]}::text[], ${arrays[1]}::integer[], ${arrays[2]}::integer[]) as o(word, slot, rank) on o.word = w.word
      ) o
    ) o`;
  }
}

/** How many cases a list holds, up to the number beyond which it does not matter. */
const counted = `cross join lateral (
  select count(*)::integer as n from (
    select from case_word w where w.word = l.word and w.drawer = l.drawer limit ${bounds.counted}
  ) x
) c`;

function total(lists: readonly WordList[], of: number): number {
  return lists.reduce((sum, { slot, cases }) => (slot === of ? sum + cases : sum), 0);
}

/** Each word of a look once, with its best rank. */
function bestFits(lists: readonly WordList[]): readonly Pick<WordList, 'word' | 'slot' | 'rank'>[] {
  const best = new Map<string, WordList>();
  for (const list of lists) {
    const key = `${list.slot} ${list.word}`;
    const known = best.get(key);
    if (!known || list.rank < known.rank) best.set(key, list);
  }
  return [...best.values()];
}

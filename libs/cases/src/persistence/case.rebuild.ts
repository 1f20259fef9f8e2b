import type { EventLog } from '@vorgang/event-log';
import type { UnitOfWork } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import { drawerOf, drawerRow, type DrawerRow } from '../domain/case.drawer.js';
import { fold } from '../domain/case.evolve.js';
import { referenceKey } from '../domain/case.reference.js';
import { rowsOf } from '../domain/case.rows.js';
import { soundOf } from '../domain/case.sound.js';
import { vocabularyOf } from '../domain/case.vocabulary.js';
import { asCaseEvent, caseStream } from './case.store.js';
import { foldedTables, shapeOf, type FoldedTable } from './case.tables.js';
import { caseDataSql } from '../domain/case.events.js';

const paid = caseDataSql('e', 'case.payment-recorded');

/** A case's rows cannot be made from its events; says why. */
export class CannotBeMade extends Error {}

/**
 * Makes the rows of cases anew from their events, whatever the tables hold. It corrects changed rows, adds missing ones and
 * removes those too many. It adds nothing to the log.
 *
 * It only removes rows where there are too many. For `case_file`, `case_check`, `case_fact` and `case_letter` only the owner of
 * the database may do that; the serving role may do everything else.
 */
export class CaseRebuild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
  ) {}

  /** Waits until nobody else is changing the case. @throws CannotBeMade where the log lacks events, or they make no case */
  async remake(id: string): Promise<void> {
    await this.unitOfWork.runSeparately(async (manager) => {
      const [row]: { position: number; told: number | null }[] = await manager.query(
        `select position, (state ->> 'position')::integer as told from case_file where id = $1 for update`,
        [id],
      );
      const events = await this.eventLog.read({ kind: caseStream, id });
      if (events.some((event, index) => event.stream.position !== index + 1)) throw new CannotBeMade('the log lacks some of its events');
      // One of the two values may have been tampered with. If both are higher than the log, events are missing.
      if (row && Math.min(row.position, row.told ?? 0) > events.length) throw new CannotBeMade('the log lacks its latest events');
      const kase = fold(events.map(asCaseEvent));
      if (!kase) throw new CannotBeMade('there are no events of it');
      const rows = rowsOf(kase);
      for (const table of foldedTables) await put(manager, table, id, [rows[table]].flat());
      const { team_id, service_key, drawer } = drawerRow(kase);
      await manager.query(
        `insert into case_drawer (team_id, service_key, drawer) values ($1, $2, $3)
         on conflict (team_id, service_key) do update set drawer = excluded.drawer where case_drawer.drawer <> excluded.drawer`,
        [team_id, service_key, drawer],
      );
      await manager.query(
        `insert into search_word (word, drawer, sound)
         select r.word, r.drawer, r.sound from jsonb_populate_recordset(null::search_word, $1::jsonb) r order by 1, 2
         on conflict (word, drawer) do update set sound = excluded.sound where search_word.sound is distinct from excluded.sound`,
        [JSON.stringify(vocabularyOf(rows.case_word))],
      );
    });
  }

  /** Corrects which drawer belongs to which team and service. @returns how many were wrong */
  async mendDrawers(): Promise<number> {
    const drawers: (Omit<DrawerRow, 'drawer'> & { readonly drawer: string })[] = await this.unitOfWork.manager.query(
      'select team_id, service_key, drawer from case_drawer',
    );
    const wrong = drawers.filter(({ team_id, service_key, drawer }) => Number(drawer) !== drawerOf(team_id, service_key));
    for (const { team_id, service_key } of wrong) {
      await this.unitOfWork.manager.query('update case_drawer set drawer = $3 where team_id = $1 and service_key = $2', [
        team_id,
        service_key,
        drawerOf(team_id, service_key),
      ]);
    }
    return wrong.length;
  }

  /** Corrects how the words sound in the vocabulary of the search. @returns how many were wrong */
  async mendVocabulary(): Promise<number> {
    let mended = 0;
    for (let after = ''; ;) {
      // served by search_word_pkey
      const words: { word: string; sounds: (string | null)[] }[] = await this.unitOfWork.manager.query(
        `select word, array_agg(distinct sound) as sounds from search_word where word > $1 group by word order by word limit 2000`,
        [after],
      );
      for (const { word, sounds } of words) {
        const sound = soundOf(word);
        if (sounds.every((said) => said === sound)) continue;
        await this.unitOfWork.manager.query('update search_word set sound = $2 where word = $1 and sound is distinct from $2', [
          word,
          sound,
        ]);
        mended += 1;
      }
      const last = words.at(-1);
      if (!last) return mended;
      after = last.word;
    }
  }

  /**
   * Makes `payment_reference` name the payment that each transaction made; the first one where it made several. Only the owner of
   * the database may remove wrong rows.
   * @param keep receives those rows before they are removed
   * @returns how many they were
   */
  async mendReferences(keep: (rows: Readonly<Record<string, unknown>>) => Promise<void>): Promise<number> {
    return this.unitOfWork.runSeparately(async (manager) => {
      // served by event_by_case
      const booked: { reference: string; case_id: string; payment_id: string; stated: string | null }[] = await manager.query(
        `select r.reference, r.case_id, r.payment_id, ${paid} ->> 'reference' as stated
         from payment_reference r left join event e on e.case_id = r.case_id and e.kind = 'case.payment-recorded' and ${paid} ->> 'paymentId' = r.payment_id::text`,
      );
      const wrong = booked
        .filter(({ reference, stated }) => stated === null || referenceKey(stated) !== reference)
        .map(({ stated: _, ...row }) => row);
      if (wrong.length > 0) {
        await manager.query('delete from payment_reference where reference = any ($1::text[])', [wrong.map(({ reference }) => reference)]);
        await keep({ payment_reference: wrong });
      }
      await bookMissing(manager);
      return wrong.length;
    });
  }

  /** The ids of cases for which a table has rows and the log has no event; at most a thousand. */
  async unexplained(): Promise<string[]> {
    const sources = foldedTables.map((table) => {
      const { owner } = shapeOf[table];
      return `(select distinct t.${owner} as id from ${table} t
               where not exists (select from event e where e.stream_kind = '${caseStream}' and e.stream_id = t.${owner}) limit 1000)`;
    });
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `select id from (${sources.join(' union ')}) x order by id limit 1000`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Removes the rows of a case that has no event in the log. Only the owner of the database may do so.
   * @param keep receives the rows before they are gone for good: they may be all that is left of somebody's application
   */
  async remove(id: string, keep: (rows: Readonly<Record<string, unknown>>) => Promise<void>): Promise<void> {
    await this.unitOfWork.runSeparately(async (manager) => {
      const found: Record<string, unknown> = {};
      for (const table of foldedTables) {
        const rows: { row: unknown }[] = await manager.query(
          `select to_jsonb(t) as row from ${table} t where ${shapeOf[table].owner} = $1`,
          [id],
        );
        if (rows.length > 0) found[table] = rows.map(({ row }) => row);
      }
      for (const table of foldedTables) {
        if (Object.hasOwn(found, table)) await manager.query(`delete from ${table} where ${shapeOf[table].owner} = $1`, [id]);
      }
      await keep(found);
    });
  }
}

/** Makes the table hold exactly these rows for the case. */
/** Books each payment that has no row, in order. Where one transaction made several, only the first is booked. */
async function bookMissing(manager: EntityManager): Promise<void> {
  // served by event_by_kind and payment_reference_case
  const missing: { reference: string; case_id: string; payment_id: string }[] = await manager.query(
    `select ${paid} ->> 'reference' as reference, e.stream_id as case_id, ${paid} ->> 'paymentId' as payment_id from event e
     where e.kind = 'case.payment-recorded'
       and not exists (select from payment_reference r where r.case_id = e.stream_id and r.payment_id::text = ${paid} ->> 'paymentId')
     order by e.seq`,
  );
  const first = new Map(missing.toReversed().map((row) => [referenceKey(row.reference), row]));
  await manager.query(
    `insert into payment_reference (reference, case_id, payment_id)
     select key, (row ->> 'case_id')::uuid, (row ->> 'payment_id')::uuid from unnest($1::text[], $2::jsonb[]) as given (key, row)
     on conflict (reference) do nothing`,
    [[...first.keys()], [...first.values()].map((row) => JSON.stringify(row))],
  );
}

async function put(manager: EntityManager, table: FoldedTable, id: string, rows: readonly object[]): Promise<void> {
  const { owner, key } = shapeOf[table];
  const json = JSON.stringify(rows);
  const tooMany = `t.${owner} = $2 and not exists (select from jsonb_populate_recordset(null::${table}, $1::jsonb) r where ${key.map((column) => `r.${column} = t.${column}`).join(' and ')})`;
  const [extra]: unknown[] = await manager.query(`select 1 from ${table} t where ${tooMany} limit 1`, [json, id]);
  if (extra) await manager.query(`delete from ${table} t where ${tooMany}`, [json, id]);
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => !key.includes(column));
  if (columns.length === 0) return;
  const update =
    others.length === 0
      ? 'do nothing'
      : `do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')} where ${table}.* is distinct from excluded.*`;
  await manager.query(
    `insert into ${table} (${columns.join(', ')}) select ${columns.map((column) => `r.${column}`).join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb) r
     on conflict (${key.join(', ')}) ${update}`,
    [json],
  );
}

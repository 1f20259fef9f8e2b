import { CaseRebuild } from '@vorgang/cases';
import { EventLog, personalHash } from '@vorgang/event-log';
import { EventKinds, newId, SystemClock, UnitOfWork } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { everyEvent } from '../../../apps/cli/src/every-event.js';
import type { BenchDatabase } from '../cluster.js';
import { layCases } from './lay.js';
import type { Templates } from './template.js';

interface EventRow {
  readonly kind: string;
  readonly data: Record<string, unknown>;
  readonly salt: string;
  readonly personal: { readonly attachments?: readonly Record<string, unknown>[] };
  readonly [column: string]: unknown;
}

/**
 * Lays a case that has had post, and has it grow by so many further events of the kinds that it has already: letters of the applicant that
 * bring documents, and notes. Its rows are made of its events by the product.
 * @returns its id
 */
export async function layBigCase(database: BenchDatabase, templates: Templates, events: number, documents: number): Promise<string> {
  await layCases(database, templates, { fate: 'grown', count: 1, days: [1, 1], firstTeam: true });
  const [last] = await database.sql<{ id: string }>(
    `select e.case_id as id from event e where e.kind = 'case.post-received' order by e.seq desc limit 1`,
  );
  if (!last) throw new Error('the case has no post');
  if (events > 0) await grow(database, last.id, events, documents);
  await database.sql('vacuum analyze');
  return last.id;
}

async function grow(database: BenchDatabase, id: string, events: number, documents: number): Promise<void> {
  const rows = await database.sql<{ position: number; row: EventRow }>(
    `select e.position, to_jsonb(e) - 'seq' - 'xid' - 'recorded_at' || jsonb_build_object('salt', p.salt, 'personal', p.data) as row
     from event e left join event_personal p on p.event_id = e.id where e.case_id = $1 order by e.position`,
    [id],
  );
  const of = (kind: string): EventRow => {
    const found = rows.find(({ row }) => row.kind === kind)?.row;
    if (!found) throw new Error(`the case has no ${kind}`);
    return found;
  };
  const [note, post] = [of('case.note-added'), of('case.post-received')];
  const each = post.personal.attachments?.length ?? 1;
  const letters = Math.ceil(documents / each);
  const position = rows.at(-1)?.position ?? 0;
  const more = Array.from({ length: events }, (_, at) => {
    const isPost = at < letters;
    const one = isPost ? post : note;
    const personal = isPost
      ? { ...one.personal, attachments: one.personal.attachments?.map((file) => ({ ...file, id: newId() })) }
      : one.personal;
    const data = Object.fromEntries(Object.entries(one.data).map(([key, value]) => [key, /Id$/.test(key) ? newId() : value]));
    return { ...one, id: newId(), position: position + 1 + at, data, personal, personal_hash: personalHash(one.salt, personal) };
  });
  const client = await database.connect();
  await client.query(
    `insert into event (${columns.join(', ')}) select ${columns.map((name) => `r.${name}`).join(', ')} from jsonb_populate_recordset(null::event, $1) r order by r.position`,
    [JSON.stringify(more)],
  );
  await client.query(
    'insert into event_personal select r.id, r.salt, r.personal from jsonb_to_recordset($1) r (id uuid, salt text, personal jsonb)',
    [JSON.stringify(more)],
  );
  await client.query(
    `update event_cursor c set xid = e.xid, seq = e.seq from (select xid, seq from event order by xid desc, seq desc limit 1) e`,
  );
  await client.end();
  const source = await new DataSource({ type: 'postgres', url: database.urls.owner }).initialize();
  const unitOfWork = new UnitOfWork(source);
  await new CaseRebuild(unitOfWork, new EventLog(unitOfWork, new SystemClock(), new EventKinds(everyEvent))).remake(id);
  await source.destroy();
}

const columns = [
  'id',
  'stream_kind',
  'stream_id',
  'position',
  'kind',
  'version',
  'case_id',
  'actor_kind',
  'actor_id',
  'actor_name',
  'request_id',
  'caused_by',
  'occurred_at',
  'data',
  'personal_hash',
];

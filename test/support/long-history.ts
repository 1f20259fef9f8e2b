import pg from 'pg';

/**
 * Lets a case grow old: writes notes into the log, as the owner, until it has so many events of its own. The n-th event says
 * "Vermerk n". The case goes on after them; its list of notes does not have them.
 */
export async function growOld(ownerUrl: string, caseId: string, events: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `with last as (select position, occurred_at from event where stream_kind = 'case' and stream_id = $1 order by position desc limit 1),
         made as (insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name,
                                     request_id, occurred_at, data, personal_hash)
           select gen_random_uuid(), 'case', $1, last.position + n, 'case.note-added', 1, $1, 'staff', 'test', 'Sabine Krings', 'test',
                  last.occurred_at + n * interval '1 minute', jsonb_build_object('noteId', gen_random_uuid()), 'test'
           from last, generate_series(1, $2 - last.position) n order by n
           returning id, position)
       insert into event_personal (event_id, salt, data) select id, 'test', jsonb_build_object('text', 'Vermerk ' || position) from made`,
      [caseId, events],
    );
    await client.query(
      `update case_file set position = $2::integer, state = jsonb_set(state, '{position}', to_jsonb($2::integer)) where id = $1`,
      [caseId, events],
    );
  } finally {
    await client.end();
  }
}

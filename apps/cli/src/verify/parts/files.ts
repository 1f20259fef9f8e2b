import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { caseDataSql } from '@vorgang/cases';
import type { VerifyContext, VerifyPart } from '../part.js';
import { eachRow } from '../rows.js';

interface StoredFile {
  sha256: string;
  size: string;
}

/**
 * Compares each file on the disk with the hash in its name, and the files that tables and events name with those that exist. It
 * reads every file once, so on a large store it should run at night (`--skip files`, `--only files`).
 */
export const filesPart: VerifyPart = {
  key: 'files',
  title: 'files on the disk, with their hashes and with whatever names them',
  run: async (context) => {
    const { source, filesFolder, report } = context;
    const files = (await isThere(filesFolder)) ? await eachFile(context) : 0;
    if (files === 0) {
      const [row]: { n: string }[] = await source.query('select count(*) as n from stored_file');
      const known = Number(row?.n ?? 0);
      if (known > 0)
        await report({
          about: filesFolder,
          says: `is not there, and ${known} files should be in it: is DATA_DIR the servers’ data folder?`,
        });
    }
    await named(context);
    return { files };
  },
};

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function eachFile(context: VerifyContext): Promise<number> {
  const { filesFolder, report } = context;
  // What only papers of forms or exported lists named, and none names any more, goes in the night; a backup may have missed it.
  const sql = `select f.sha256, f.size from stored_file f
    where ($2::text is null or f.sha256 > $2) and (not f.held or exists (select from held_paper h where h.sha256 = f.sha256)
      or exists (select from list_export l where l.sha256 = f.sha256))
    order by 1 limit $1`;
  return eachRow<StoredFile>(context, { what: 'files', sql, keyOf: ({ sha256 }) => sha256 }, async ({ sha256, size }) => {
    const found = await read(join(filesFolder, sha256.slice(0, 2), sha256.slice(2, 4), sha256));
    const about = { table: 'stored_file', caseId: null, caseNumber: null, row: sha256 };
    if (!found) await report({ about: `file ${sha256}`, says: 'is not on the disk, or cannot be read' });
    else if (found.sha256 !== sha256) await report({ ...about, column: 'sha256', expected: sha256, found: found.sha256 });
    else if (found.size !== Number(size)) await report({ ...about, column: 'size', expected: found.size, found: Number(size) });
  });
}

async function read(path: string): Promise<{ sha256: string; size: number } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      hash.update(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
    }
  } catch {
    return undefined;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Contents that are named somewhere, but have no row in `stored_file`. */
const namedSql = `
  select distinct n.what, n.sha256, c.case_number from (
    select 'submission' as what, a -> 'found' ->> 'sha256' as sha256, s.case_id
    from submission s, jsonb_array_elements(s.attachments) a
    union all
    select 'message', a -> 'found' ->> 'sha256', s.case_id
    from submission_message m join submission s on s.id = m.submission_id, jsonb_array_elements(m.attachments) a
    union all
    -- served by event_by_kind
    select 'letter', d ->> 'sha256', e.case_id from event e, jsonb_array_elements(${caseDataSql('e', 'case.letter-written')} -> 'documents') d where e.kind = 'case.letter-written'
    union all
    select 'attachment', a ->> 'sha256', e.case_id
    from event e join event_personal p on p.event_id = e.id, jsonb_array_elements(p.data -> 'attachments') a
    where e.kind in ('case.submitted', 'case.request-answered', 'case.post-received', 'case.papers-added') and e.actor_kind <> 'system'
    union all
    select 'print batch', b.pdf_sha256, null from print_batch b where b.pdf_sha256 is not null
    union all
    select 'held paper', h.sha256, null from held_paper h
    union all
    select 'list export', l.sha256, null from list_export l where l.sha256 is not null
  ) n left join case_file c on c.id = n.case_id
  where not exists (select from stored_file f where f.sha256 = n.sha256)
  order by 3, 1, 2 limit 1000`;

async function named({ source, report }: VerifyContext): Promise<void> {
  const rows: { what: string; sha256: string; case_number: string | null }[] = await source.query(namedSql);
  for (const { what, sha256, case_number } of rows) {
    await report({ about: case_number ?? what, says: `a ${what} names the file ${sha256}, which is not kept` });
  }
}

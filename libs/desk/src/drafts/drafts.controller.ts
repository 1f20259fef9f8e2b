import { Controller } from '@nestjs/common';
import { CaseDesk, CaseStore } from '@vorgang/cases';
import { anyJson, count, key, verbatim, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { DraftStore } from './draft.store.js';

const draftShape = z
  .object({
    key: z.string(),
    caseId: z.uuid().nullable(),
    basedOn: z.int().nullable().describe('The version of the case that the author saw while typing'),
    fields: z.record(z.string(), z.unknown()),
    savedAt: z.string(),
  })
  .meta({ id: 'Draft' });

const params = z.object({ key: key(200) });

const list = defineEndpoint({
  method: 'GET',
  path: '/api/v1/drafts',
  audience: 'staff',
  permission: ['read', 'Desk'],
  reads: 'own',
  tag: 'desk',
  summary: 'What one has typed and not sent yet',
  response: z.object({ items: z.array(draftShape) }),
});

const keep = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/drafts/:key',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'desk',
  summary: 'Keep what was typed into some fields',
  description: 'Fields that are not named stay as they were. Drafts are no events; nobody but their author can read them.',
  params,
  body: z.object({
    caseId: z.uuid().nullable().default(null).describe('The case that it is about; one must be able to read it'),
    basedOn: count().nullable().default(null),
    fields: z.record(verbatim({ max: 200 }), anyJson()).refine((fields) => Object.keys(fields).length <= 200, 'at most 200 fields'),
  }),
  problems: ['draft.too-large', 'case.not-found'],
});

const drop = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/drafts/:key',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'desk',
  summary: 'Drop a draft, since it was sent or is not wanted any more',
  params,
});

/** Drafts. */
@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftStore,
    private readonly cases: CaseStore,
    private readonly desk: CaseDesk,
  ) {}

  @Endpoint(list)
  async list(): Promise<z.input<typeof list.response>> {
    const items = await this.drafts.mine();
    return { items: items.map((draft) => ({ ...draft, savedAt: draft.savedAt.toISOString() })) };
  }

  @Endpoint(keep)
  async keep(@Input() { params: { key }, body }: InputOf<typeof keep>): Promise<void> {
    if (body.caseId) this.desk.check(await this.cases.load(body.caseId), 'read');
    await this.drafts.keep(key, body);
  }

  @Endpoint(drop)
  async drop(@Input() { params: { key } }: InputOf<typeof drop>): Promise<void> {
    await this.drafts.drop(key);
  }
}

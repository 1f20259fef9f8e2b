import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type StaffPrincipal } from '@vorgang/access';
import { Clock, count, key, NotFound, text, UnitOfWork, violatedConstraint } from '@vorgang/platform';
import { z } from 'zod';
import { TextBlockRow } from './text-block.row.js';
import { maxTextBlocks, TextBlockNameTaken, TooManyTextBlocks } from './text-block.rules.js';

const fields = {
  name: text({ max: 80 }),
  text: text({ max: 6000, lines: true }).describe('May have places to fill in: `{{Aktenzeichen}}`'),
  service: key().nullable().default(null).describe('The service that it is for; null for all'),
};

export const textBlockInput = z.object({
  ...fields,
  teamId: z.uuid().nullable().default(null).describe('The team whose it is; null for one’s own'),
});
export const textBlockChange = z.object({ ...fields, version: count({ min: 1 }).describe('The version that the user has seen') });
export const textBlockParams = z.object({ textBlockId: z.uuid() });

export const textBlockShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    text: z.string(),
    service: z.string().nullable(),
    team: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    owner: z.object({ id: z.uuid(), name: z.string() }),
    version: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'TextBlock' });
export type TextBlockShape = z.infer<typeof textBlockShape>;

const columns = 'b.id, b.owner_id, b.owner_name, b.team_id, b.service_key, b.name, b.text, b.version, b.changed_at';

/** Keeps text blocks: a person's own, and those of their teams. */
@Injectable()
export class TextBlockStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Own ones first, each by name. Served by text_block_own_name and text_block_team_name. @param service for it, and for all services */
  async mine(service: string | undefined): Promise<TextBlockRow[]> {
    const { sql, parameters } = this.visible(currentPrincipal());
    return this.unitOfWork.manager.query(
      `select ${columns} from text_block b
       where ${sql} and ($${parameters.length + 1}::text is null or b.service_key is null or b.service_key = $${parameters.length + 1})
       order by b.team_id is not null, lower(b.name), b.id`,
      [...parameters, service ?? null],
    );
  }

  /** One, if the person may see it; locked, since it is to be changed. @throws NotFound */
  async one(id: string): Promise<TextBlockRow> {
    const { sql, parameters } = this.visible(currentPrincipal());
    const rows: TextBlockRow[] = await this.unitOfWork.manager.query(
      `select ${columns} from text_block b where b.id = $${parameters.length + 1} and ${sql} for update`,
      [...parameters, id],
    );
    const [row] = rows;
    if (!row) throw new NotFound('text-block');
    return row;
  }

  /** @throws TooManyTextBlocks, TextBlockNameTaken */
  async insert(block: Omit<TextBlockRow, 'version' | 'changed_at'>): Promise<void> {
    const { manager } = this.unitOfWork;
    const [whose, id] = block.team_id ? (['team_id', block.team_id] as const) : (['owner_id', block.owner_id] as const);
    if ((await manager.countBy(TextBlockRow, { [whose]: id })) >= maxTextBlocks) throw new TooManyTextBlocks();
    await this.named(() => manager.insert(TextBlockRow, { ...block, version: 1, changed_at: this.clock.now() }));
  }

  /** @throws TextBlockNameTaken */
  async update(before: TextBlockRow, change: Pick<TextBlockRow, 'name' | 'text' | 'service_key'>): Promise<void> {
    const { id, version } = before;
    await this.named(() =>
      this.unitOfWork.manager.update(TextBlockRow, { id, version }, { ...change, version: version + 1, changed_at: this.clock.now() }),
    );
  }

  async remove(id: string): Promise<void> {
    await this.unitOfWork.manager.delete(TextBlockRow, { id });
  }

  /** As shown to the current person. */
  shown(row: TextBlockRow): TextBlockShape {
    const who = currentPrincipal();
    return {
      id: row.id,
      name: row.name,
      text: row.text,
      service: row.service_key,
      team: row.team_id ? { id: row.team_id, title: who.teams.find((team) => team.id === row.team_id)?.title ?? '' } : null,
      owner: { id: row.owner_id, name: row.owner_name },
      version: row.version,
      mayChange: row.team_id
        ? this.policy.may(who, 'change', 'TextBlock', { ownerId: row.owner_id, teamId: row.team_id })
        : row.owner_id === who.id,
    };
  }

  private visible(who: StaffPrincipal): { sql: string; parameters: unknown[] } {
    const shared = this.policy.sql(who, 'read', 'TextBlock', { ownerId: 'b.owner_id', teamId: 'b.team_id' }, 1);
    return {
      sql: `(b.owner_id = $1 and b.team_id is null or b.team_id is not null and ${shared.sql})`,
      parameters: [who.id, ...shared.parameters],
    };
  }

  private async named(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (['text_block_own_name', 'text_block_team_name'].includes(violatedConstraint(error) ?? '')) throw new TextBlockNameTaken();
      throw error;
    }
  }
}

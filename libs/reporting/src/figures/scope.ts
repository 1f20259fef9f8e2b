import type { Policy, StaffPrincipal } from '@vorgang/access';
import type { Figure, FiguresQuery } from './figures.shape.js';

type Narrowing = Pick<FiguresQuery, 'service' | 'team' | 'channel'>;

/** A condition on one table. Its parameters are numbered after those that the statement has already. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The scope of somebody's figures: the part of the requested cases that they may see. */
export class FigureScope {
  constructor(
    private readonly who: StaffPrincipal,
    private readonly policy: Policy,
    private readonly asked: Narrowing,
  ) {}

  /** The scope as SQL on a table with the columns `team_id`, `service_key` and `channel`. */
  over(alias: string, parameterOffset: number): Condition {
    const permitted = this.policy.sql(this.who, 'read', 'Figures', { teamId: `${alias}.team_id` }, parameterOffset);
    const parameters: unknown[] = [...permitted.parameters];
    const conditions = [permitted.sql];
    for (const [column, values] of [
      ['service_key', this.asked.service],
      ['team_id', this.asked.team],
      ['channel', this.asked.channel],
    ] as const) {
      if (values?.length) conditions.push(`${alias}.${column} = any($${parameterOffset + parameters.push(values)})`);
    }
    return { sql: conditions.join(' and '), parameters };
  }

  /** The one service that the figures are about; null where there may be several. */
  get service(): string | null {
    const [one, ...more] = this.asked.service ?? [];
    return more.length === 0 ? (one ?? null) : null;
  }

  /** By which columns the scope is narrowed. */
  get dimensions(): readonly ('service_key' | 'team_id' | 'channel')[] {
    const { service, team, channel } = this.asked;
    const narrowed = { service_key: !!service?.length, team_id: !!team?.length || this.ofTeams, channel: !!channel?.length };
    return (['service_key', 'team_id', 'channel'] as const).filter((one) => narrowed[one]);
  }

  /** Whether the person may see some teams only. */
  private get ofTeams(): boolean {
    return this.policy.sql(this.who, 'read', 'Figures', { teamId: 'f.team_id' }, 0).sql.includes('f.team_id');
  }

  /** A figure with the link to its cases: the filters of the request, and those of this figure. */
  figure(count: number, drillDown: Readonly<Record<string, string>>): Figure {
    const asked = Object.entries(this.asked).flatMap(([key, values]) => (values?.length ? [[key, values.join(',')] as const] : []));
    return { count, drillDown: { ...Object.fromEntries(asked), ...drillDown } };
  }
}

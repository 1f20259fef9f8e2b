import { Injectable } from '@nestjs/common';
import { Clock, currentActor, newId, NotFound, UnitOfWork } from '@vorgang/platform';
import type { Rights } from './gains.js';
import { RequestNotOpen, RequestWaits, requestLastsDays } from './rights-request.rules.js';
import { RightsRequestRow, type RightsRequestKind, type RightsRequestState } from './rights-request.row.js';

const day = 86_400_000;

/** Loads and saves requests. Only inside a unit of work that has locked the person concerned. */
@Injectable()
export class RightsRequestStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The waiting request for this account; undefined where there is none, or its time is over. */
  async openFor(staffId: string, kind: RightsRequestKind): Promise<RightsRequestRow | undefined> {
    // served by rights_request_open
    const found = await this.unitOfWork.manager.findOne(RightsRequestRow, { where: { staffId, kind, state: 'open' } });
    return found && found.lapsesAt > this.clock.now() ? found : undefined;
  }

  /** @throws NotFound */
  async one(id: string): Promise<RightsRequestRow> {
    const found = await this.unitOfWork.manager.findOne(RightsRequestRow, { where: { id } });
    if (!found) throw new NotFound('rights-request');
    return found;
  }

  /**
   * Saves a request of the current actor, which replaces their earlier one of this kind.
   * @throws RequestWaits where somebody else's waits
   */
  async ask(staffId: string, kind: RightsRequestKind, wanted: Rights | null): Promise<RightsRequestRow> {
    const { manager } = this.unitOfWork;
    const waiting = await manager.findOne(RightsRequestRow, { where: { staffId, kind, state: 'open' } });
    const now = this.clock.now();
    const actor = currentActor();
    if (waiting && waiting.askedBy !== actor.id && waiting.lapsesAt > now) throw new RequestWaits(await this.nameOf(waiting.askedBy));
    if (waiting) await this.settle(waiting, waiting.lapsesAt > now ? 'superseded' : 'lapsed', null);
    const request = {
      id: newId(),
      staffId,
      kind,
      wanted,
      askedBy: actor.id,
      askedAt: now,
      lapsesAt: new Date(now.getTime() + requestLastsDays * day),
      state: 'open' as const,
      decidedBy: null,
      decidedAt: null,
    };
    await manager.insert(RightsRequestRow, request);
    return request;
  }

  /**
   * Ends a request that waits.
   * @throws RequestNotOpen where it does not wait
   */
  async settle(request: RightsRequestRow, state: Exclude<RightsRequestState, 'open'>, decidedBy: string | null): Promise<void> {
    const { affected } = await this.unitOfWork.manager.update(
      RightsRequestRow,
      { id: request.id, state: 'open' },
      { state, decidedBy, decidedAt: this.clock.now() },
    );
    if (affected !== 1) throw new RequestNotOpen();
  }

  /** Requests whose time is over, oldest first. */
  async overdue(): Promise<RightsRequestRow[]> {
    // served by rights_request_waiting
    return this.unitOfWork.manager
      .createQueryBuilder(RightsRequestRow, 'r')
      .where(`r.state = 'open' and r.lapses_at <= :now`, { now: this.clock.now() })
      .orderBy('r.asked_at')
      .take(500)
      .getMany();
  }

  private async nameOf(staffId: string): Promise<string> {
    const rows: { name: string }[] = await this.unitOfWork.manager.query('select display_name as name from staff where id = $1', [staffId]);
    return rows[0]?.name ?? staffId;
  }
}

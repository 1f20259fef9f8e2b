import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, CommandGate, currentActor, EventRecorder, KeyedCommand, UnitOfWork } from '@vorgang/platform';
import { Policy } from '../../policy/check.js';
import { AccountPasswords } from '../staff/account-passwords.js';
import { StaffStore } from '../staff/staff.store.js';
import { AccountAccess } from './account-access.js';
import { AccountRights, refuseOneself } from './account-rights.js';
import { NotIndependent, passwordBindsDays, RequestNotOpen, SecondPersonNeeded } from './rights-request.rules.js';
import type { RightsRequestRow } from './rights-request.row.js';
import { RightsRequestStore } from './rights-request.store.js';
import { staffRightsConfirmed, staffRightsRefused, staffRightsRequestEnded } from '../people.events.js';

/** A second administrator confirms another one's request. It returns the password, if the request was for one. */
export class ConfirmRightsRequest extends KeyedCommand<{ staffId: string; oneTimePassword: string | null }> {
  readonly commandKey = 'confirm-rights-request';

  constructor(readonly requestId: string) {
    super();
  }
}

@CommandHandler(ConfirmRightsRequest)
export class ConfirmRightsRequestHandler implements ICommandHandler<ConfirmRightsRequest> {
  readonly #issued;

  constructor(
    gate: CommandGate,
    passwords: AccountPasswords,
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly staff: StaffStore,
    private readonly requests: RightsRequestStore,
    private readonly rights: AccountRights,
    private readonly access: AccountAccess,
    private readonly recorder: EventRecorder,
  ) {
    this.#issued = gate.prepare(ConfirmRightsRequest, () => passwords.issue());
  }

  async execute(command: ConfirmRightsRequest): Promise<{ staffId: string; oneTimePassword: string | null }> {
    this.policy.demand('confirm-rights', 'Staff', {});
    const { requestId } = command;
    const { staffId } = await this.requests.one(requestId);
    const person = await this.staff.lockNow(staffId);
    const request = await this.requests.one(requestId);
    const askedBy = await this.mayConfirm(request);
    await this.requests.settle(request, 'confirmed', currentActor().id);
    const basis = { requestId, askedBy };
    await this.recorder.append({ kind: 'staff', id: staffId }, [staffRightsConfirmed.of({ ...basis, requestKind: request.kind })]);
    switch (request.kind) {
      case 'rights':
        await this.rights.set(person, await this.rights.of(person), request.wanted ?? (await this.rights.of(person)), basis);
        return { staffId, oneTimePassword: null };
      case 'enable':
        await this.access.enable(person, basis);
        return { staffId, oneTimePassword: null };
      case 'password-reset':
        return {
          staffId,
          oneTimePassword: await this.access.resetPassword(person, this.#issued(command), [askedBy.id, currentActor().id], basis),
        };
    }
  }

  /**
   * Checks that two people decide, that neither is the person concerned, and that neither could be acting as the other.
   * @returns who asked
   */
  private async mayConfirm(request: RightsRequestRow): Promise<{ id: string; name: string }> {
    const me = currentActor().id;
    const now = this.clock.now();
    if (request.state !== 'open' || request.lapsesAt <= now) throw new RequestNotOpen();
    if (request.askedBy === me) throw new SecondPersonNeeded();
    refuseOneself(request.staffId);
    const since = new Date(now.getTime() - passwordBindsDays * 86_400_000);
    const both: { id: string; name: string; administrates: boolean; bound_to: string[] }[] = await this.unitOfWork.manager.query(
      `select id, display_name as name, 'administrator' = any(roles) and disabled_at is null as administrates,
              case when password_made_at > $2 then password_made_by else '{}' end as bound_to
       from staff where id = any($1)`,
      [[request.askedBy, me], since],
    );
    const asker = both.find(({ id }) => id === request.askedBy);
    // A request ends if its author was locked or lost the role meanwhile.
    if (!asker?.administrates) throw new RequestNotOpen();
    if (both.some(({ id, bound_to }) => bound_to.some((other) => other !== id && both.some((one) => one.id === other))))
      throw new NotIndependent();
    return { id: asker.id, name: asker.name };
  }
}

/** Ends a waiting request: its author withdraws it, or another administrator refuses it. That needs no second person. */
export class RefuseRightsRequest extends KeyedCommand<string> {
  readonly commandKey = 'refuse-rights-request';

  constructor(readonly requestId: string) {
    super();
  }
}

@CommandHandler(RefuseRightsRequest)
export class RefuseRightsRequestHandler implements ICommandHandler<RefuseRightsRequest> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly requests: RightsRequestStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ requestId }: RefuseRightsRequest): Promise<string> {
    this.policy.demand('confirm-rights', 'Staff', {});
    const { staffId, askedBy, kind } = await this.requests.one(requestId);
    await this.staff.lockNow(staffId);
    const own = askedBy === currentActor().id;
    await this.requests.settle(await this.requests.one(requestId), own ? 'withdrawn' : 'refused', currentActor().id);
    await this.recorder.append({ kind: 'staff', id: staffId }, [
      own
        ? staffRightsRequestEnded.of({ requestId, requestKind: kind, how: 'withdrawn' })
        : staffRightsRefused.of({ requestId, requestKind: kind, askedBy }),
    ]);
    return staffId;
  }
}

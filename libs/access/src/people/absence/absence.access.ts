import { Injectable } from '@nestjs/common';
import { NotFound, NotPermitted } from '@vorgang/platform';
import { Policy } from '../../policy/check.js';
import { currentPrincipal } from '../../policy/principal.js';
import type { OwnerOfAbsence } from './absence.directory.js';

/** Decides who may see and record whose absence. The supervisors of each of a person's teams may. */
@Injectable()
export class AbsenceAccess {
  constructor(private readonly policy: Policy) {}

  may(action: 'read' | 'read-past' | 'record', owner: OwnerOfAbsence): boolean {
    const teams = owner.teamIds.length > 0 ? owner.teamIds : [null];
    return teams.some((teamId) => this.policy.may(currentPrincipal(), action, 'Absence', { staffId: owner.staffId, teamId }));
  }

  /** @throws NotFound where the actor may not even know of it, else NotPermitted */
  demand(owner: OwnerOfAbsence): void {
    if (this.may('record', owner)) return;
    if (!this.may('read', owner)) throw new NotFound('staff');
    throw new NotPermitted('record', 'Absence');
  }
}

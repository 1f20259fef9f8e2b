import { Injectable } from '@nestjs/common';
import { Clock, currentActor, EventRecorder } from '@vorgang/platform';
import type { IssuedPassword } from '../staff/account-passwords.js';
import type { StaffRow } from '../staff/staff.row.js';
import { StaffDisabled } from '../staff/staff.rules.js';
import { StaffStore } from '../staff/staff.store.js';
import { AccountRights, refuseOneself } from './account-rights.js';
import { hasRights } from './gains.js';
import { staffEnabled, staffPasswordReset, type Basis } from '../people.events.js';

/** Opens the ways into an account. If the account has any rights, this takes two administrators. */
@Injectable()
export class AccountAccess {
  constructor(
    private readonly staff: StaffStore,
    private readonly rights: AccountRights,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  /**
   * Whether the actor may open this account alone; otherwise a second administrator is needed.
   * @throws NotOneself
   */
  async openAlone(person: StaffRow, what: 'password-reset' | 'enable'): Promise<boolean> {
    refuseOneself(person.id);
    if (currentActor().kind === 'system' || !hasRights(await this.rights.of(person))) return true;
    await this.rights.askFor(person.id, what);
    return false;
  }

  /**
   * Sets a password for one sign-in, and ends all sessions.
   * @param madeBy everybody who took part in making it and may know it
   * @throws StaffDisabled
   */
  async resetPassword(person: StaffRow, { password, hash }: IssuedPassword, madeBy: readonly string[], basis: Basis = {}): Promise<string> {
    if (person.disabledAt) throw new StaffDisabled();
    await this.staff.save(person, {
      passwordHash: hash,
      mustChangePassword: true,
      passwordMadeBy: [...madeBy],
      passwordMadeAt: this.clock.now(),
    });
    await this.staff.endSessions(person.id);
    await this.recorder.append({ kind: 'staff', id: person.id }, [staffPasswordReset.of({ ...basis })]);
    return password;
  }

  /** Unlocks an account; one that is not locked stays as it is. */
  async enable(person: StaffRow, basis: Basis = {}): Promise<void> {
    if (person.disabledAt === null) return;
    await this.staff.save(person, { disabledAt: null });
    await this.recorder.append({ kind: 'staff', id: person.id }, [staffEnabled.of({ ...basis })]);
  }
}

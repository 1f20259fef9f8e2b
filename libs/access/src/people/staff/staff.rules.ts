import { Refusal } from '@vorgang/platform';

/** Somebody changed it since it was loaded: tells who and when, so that nobody has to guess. */
export class ChangedMeanwhile extends Refusal {
  constructor(what: 'staff' | 'team', current: { readonly version: number; readonly changedAt: Date; readonly changedBy: string }) {
    super('conflict', `${what}.changed-meanwhile`, `${current.changedBy} changed it meanwhile`, {
      version: current.version,
      changedAt: current.changedAt.toISOString(),
      changedBy: current.changedBy,
    });
  }
}

/** There is somebody of this very name already. */
export class UserNameTaken extends Refusal {
  constructor() {
    super('conflict', 'staff.user-name-taken', 'there is somebody of this user name already');
  }
}

/** Nobody decides on their own account: another administrator must do it. */
export class NotOneself extends Refusal {
  constructor() {
    super('conflict', 'staff.not-oneself', 'nobody may change this of themselves');
  }
}

/** Without an administrator nobody could ever let one in again. */
export class LastAdministrator extends Refusal {
  constructor() {
    super('conflict', 'staff.last-administrator', 'this is the last administrator');
  }
}

/** A disabled account has to be enabled first. */
export class StaffDisabled extends Refusal {
  constructor() {
    super('conflict', 'staff.disabled', 'this account is disabled');
  }
}

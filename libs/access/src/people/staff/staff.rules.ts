import { Refusal } from '@vorgang/platform';

/** Somebody has changed it since it was loaded. It tells who and when. */
export class ChangedMeanwhile extends Refusal {
  constructor(what: 'staff' | 'team', current: { readonly version: number; readonly changedAt: Date; readonly changedBy: string }) {
    super('conflict', `${what}.changed-meanwhile`, `${current.changedBy} changed it meanwhile`, {
      version: current.version,
      changedAt: current.changedAt.toISOString(),
      changedBy: current.changedBy,
    });
  }
}

/** The user name is taken. */
export class UserNameTaken extends Refusal {
  constructor() {
    super('conflict', 'staff.user-name-taken', 'there is somebody of this user name already');
  }
}

/** Nobody decides about their own account; another administrator must do so. */
export class NotOneself extends Refusal {
  constructor() {
    super('conflict', 'staff.not-oneself', 'nobody may change this of themselves');
  }
}

/** Without an administrator, nobody could ever make another one. */
export class LastAdministrator extends Refusal {
  constructor() {
    super('conflict', 'staff.last-administrator', 'this is the last administrator');
  }
}

/** A locked account has to be unlocked first. */
export class StaffDisabled extends Refusal {
  constructor() {
    super('conflict', 'staff.disabled', 'this account is disabled');
  }
}

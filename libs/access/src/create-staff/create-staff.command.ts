import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder, type Locale } from '@vorgang/platform';
import { hashPassword } from '../passwords/password-hash.js';
import { checkPassword, oneTimePassword } from '../passwords/password-rules.js';
import { Policy } from '../policy/check.js';
import type { Competence, Role } from '../policy/subjects.js';
import { StaffStore } from '../staff/staff.store.js';

export interface CreateStaffInput {
  /** Unique byte for byte. */
  readonly userName: string;
  /** The user name where omitted. */
  readonly displayName?: string;
  readonly email?: string | null;
  readonly locale?: Locale;
  readonly roles: readonly Role[];
  readonly teamIds?: readonly string[];
  readonly competences?: readonly Competence[];
  /** Where omitted, one is made, and must be changed at the first sign-in. */
  readonly password?: string;
  readonly mustChangePassword?: boolean;
}

/** Lets somebody in. Answers with the password if it was made here: it is kept nowhere else. */
export class CreateStaff extends Command<{ id: string; oneTimePassword: string | null }> {
  constructor(readonly input: CreateStaffInput) {
    super();
  }
}

@CommandHandler(CreateStaff)
export class CreateStaffHandler implements ICommandHandler<CreateStaff> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ input }: CreateStaff): Promise<{ id: string; oneTimePassword: string | null }> {
    this.policy.demand('create', 'Staff', {});
    const { userName, roles, email = null, locale = 'de', teamIds = [], competences = [] } = input;
    const displayName = input.displayName ?? userName;
    if (input.password !== undefined) checkPassword(input.password, userName);
    const made = input.password === undefined ? oneTimePassword() : null;
    const passwordHash = await hashPassword(input.password ?? made ?? '');
    const mustChangePassword = input.mustChangePassword ?? made !== null;
    const id = await this.staff.insert({ userName, displayName, email, locale, roles: [...roles], passwordHash, mustChangePassword });
    await this.staff.setTeams(id, teamIds);
    await this.staff.setCompetences(id, competences);
    await this.recorder.append(
      { kind: 'staff', id },
      [{ kind: 'staff.created', version: 1, data: { roles, teamIds, competences, locale }, personal: { userName, displayName, email } }],
      { expectedPosition: 0 },
    );
    return { id, oneTimePassword: made };
  }
}

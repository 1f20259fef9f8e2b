import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  CommandGate,
  currentActor,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  type InputOf,
  type Locale,
} from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import type { Competence, Role } from '../../policy/roles.js';
import { AccountRights } from '../rights/account-rights.js';
import { hasRights, noRights } from '../rights/gains.js';
import { AccountPasswords } from './account-passwords.js';
import { StaffDirectory } from './staff.directory.js';
import {
  competencesShape,
  displayNameShape,
  emailShape,
  oneTimePasswordShape,
  rolesShape,
  staffShape,
  userNameShape,
} from './staff.shape.js';
import { StaffStore } from './staff.store.js';
import { staffCreated } from '../people.events.js';

export interface CreateStaffInput {
  /** Unique, regardless of upper and lower case. */
  readonly userName: string;
  /** The user name where omitted. */
  readonly displayName?: string;
  readonly email?: string | null;
  readonly locale?: Locale;
  readonly roles: readonly Role[];
  readonly teamIds?: readonly string[];
  readonly competences?: readonly Competence[];
  /** If omitted, one is made, which has to be changed at the first sign-in. */
  readonly password?: string;
  readonly mustChangePassword?: boolean;
}

/**
 * Makes an account. Its rights wait for a second administrator, unless the system makes the account. It returns the password if
 * that was made here, since it is stored nowhere.
 */
export class CreateStaff extends KeyedCommand<{ id: string; oneTimePassword: string | null }> {
  readonly commandKey = 'create-staff';

  constructor(readonly input: CreateStaffInput) {
    super();
  }
}

@CommandHandler(CreateStaff)
export class CreateStaffHandler implements ICommandHandler<CreateStaff> {
  readonly #password;

  constructor(
    gate: CommandGate,
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly passwords: AccountPasswords,
    private readonly rights: AccountRights,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {
    this.#password = gate.prepare(CreateStaff, (command) => this.passwordFor(command));
  }

  async execute(command: CreateStaff): Promise<{ id: string; oneTimePassword: string | null }> {
    this.policy.demand('create', 'Staff', {});
    const { input } = command;
    const { userName, displayName = userName, roles, email = null, locale = 'de', teamIds = [], competences = [] } = input;
    const { made, hash: passwordHash } = this.#password(command);
    const mustChangePassword = input.mustChangePassword ?? made !== null;
    const actor = currentActor();
    const wanted = { roles, teamIds, competences };
    const given = actor.kind === 'system' ? wanted : noRights;
    const passwordMade =
      mustChangePassword && actor.kind === 'staff'
        ? { passwordMadeBy: [actor.id], passwordMadeAt: this.clock.now() }
        : { passwordMadeBy: [], passwordMadeAt: null };
    const id = await this.staff.insert({
      userName,
      displayName,
      email,
      locale,
      roles: [...given.roles],
      passwordHash,
      mustChangePassword,
      ...passwordMade,
    });
    await this.staff.setTeams(id, given.teamIds);
    await this.staff.setCompetences(id, given.competences);
    await this.recorder.append({ kind: 'staff', id }, [staffCreated.of({ ...given, locale }, { userName, displayName, email })], {
      expectedPosition: 0,
    });
    if (given !== wanted && hasRights(wanted)) await this.rights.ask(id, wanted);
    return { id, oneTimePassword: made };
  }

  /** The hash of the given password, or of one that is made here. */
  private async passwordFor({
    input: { userName, displayName = userName, email = null, password },
  }: CreateStaff): Promise<{ made: string | null; hash: string }> {
    if (password === undefined) {
      const issued = await this.passwords.issue();
      return { made: issued.password, hash: issued.hash };
    }
    return { made: null, hash: await this.passwords.choose(password, { userName, displayName, email }) };
  }
}

const createStaff = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff',
  audience: 'staff',
  permission: ['create', 'Staff'],
  tag: 'staff',
  summary: 'Let somebody in',
  description: 'Roles, teams and competences wait for a second administrator (`waiting`); the account is there at once.',
  body: z.object({
    userName: userNameShape,
    displayName: displayNameShape.optional().describe('The user name where omitted'),
    email: emailShape.default(null),
    locale: z.enum(['de', 'en']).default('de'),
    roles: rolesShape,
    teamIds: z.array(z.uuid().toLowerCase()).max(100).default([]),
    competences: competencesShape.default([]),
  }),
  status: 201,
  response: z.object({ staff: staffShape, oneTimePassword: oneTimePasswordShape.nullable() }),
  problems: ['staff.user-name-taken', 'team.not-found', 'access.passwords-busy'],
});

/** Makes an account. */
@Controller()
export class CreateStaffController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(createStaff)
  async create(@Input() { body }: InputOf<typeof createStaff>): Promise<z.input<typeof createStaff.response>> {
    const { id, oneTimePassword } = await this.gate.send(new CreateStaff(body));
    return { staff: await this.directory.one(id), oneTimePassword };
  }
}

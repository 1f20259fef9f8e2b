import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import type { Competence } from '../../policy/roles.js';
import { StaffDirectory } from '../staff/staff.directory.js';
import { competencesShape, idParams, staffShape, versionShape, type StaffShape } from '../staff/staff.shape.js';
import { StaffStore } from '../staff/staff.store.js';
import { AccountRights, type Outcome } from './account-rights.js';
import { statusOf, waitsResponse } from './waits.js';

/** Gives somebody exactly these competences; gains wait for a second administrator. */
export class SetCompetences extends KeyedCommand<Outcome> {
  readonly commandKey = 'set-competences';

  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly competences: readonly Competence[],
  ) {
    super();
  }
}

@CommandHandler(SetCompetences)
export class SetCompetencesHandler implements ICommandHandler<SetCompetences> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, competences }: SetCompetences): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    return this.rights.change(await this.staff.lock(staffId, version), { competences });
  }
}

const setCompetences = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/staff/:id/competences',
  audience: 'staff',
  permission: ['update', 'Staff'],
  tag: 'staff',
  summary: 'Give somebody exactly these competences',
  params: idParams,
  body: z.object({
    version: versionShape,
    competences: competencesShape,
  }),
  response: staffShape,
  otherResponses: waitsResponse,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'rights-request.waits', 'staff.not-oneself'],
});

/** Sets competences (Zuständigkeiten). */
@Controller()
export class SetCompetencesController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(setCompetences)
  async set(
    @Input() { params, body }: InputOf<typeof setCompetences>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new SetCompetences(params.id, body.version, body.competences))));
    return this.directory.one(params.id);
  }
}

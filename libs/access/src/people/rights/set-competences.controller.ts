import { Controller, Res } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { statusOf, waitsResponse } from './waits.js';
import { StaffDirectory } from '../staff/staff.directory.js';
import { competencesShape, idParams, staffShape, versionShape, type StaffShape } from '../staff/staff.shape.js';
import { SetCompetences } from './set-competences.command.js';

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

/** Zuständigkeiten vergeben. */
@Controller()
export class SetCompetencesController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(setCompetences)
  async set(@Input() { params, body }: InputOf<typeof setCompetences>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new SetCompetences(params.id, body.version, body.competences))));
    return this.directory.one(params.id);
  }
}

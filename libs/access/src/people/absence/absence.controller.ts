import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { abilityOf } from '../../policy/ability.js';
import { currentPrincipal } from '../../policy/principal.js';
import { idParams } from '../staff/staff.shape.js';
import { AbsenceAccess } from './absence.access.js';
import { ChangeAbsence, EndAbsence, RecordAbsence } from './absence.commands.js';
import { AbsenceDirectory, type AbsenceOfTeams } from './absence.directory.js';
import { absenceDays, absenceShape, changedAbsence, newAbsence, type Absence } from './absence.shape.js';

const listAbsences = defineEndpoint({
  method: 'GET',
  path: '/api/v1/absences',
  audience: 'staff',
  permission: null,
  reads: 'Absence',
  tag: 'absences',
  summary: 'Who is away between two days: oneself and one’s teams (everybody, for those who may read accounts)',
  description:
    'Colleagues see present and future absences; only the person, the supervisors of the team, and those who may read accounts see past ones.',
  query: absenceDays,
  response: z.object({ items: z.array(absenceShape) }),
});

const recordAbsence = defineEndpoint({
  method: 'POST',
  path: '/api/v1/absences',
  audience: 'staff',
  permission: ['record', 'Absence'],
  tag: 'absences',
  summary: 'Mark somebody as away: oneself, or people of the teams that one oversees',
  description: 'Days only. A reason is neither asked nor kept: sickness is health data.',
  status: 201,
  body: newAbsence,
  response: absenceShape,
  problems: ['absence.overlaps', 'absence.over', 'absence.too-long-ago', 'staff.not-found'],
});

const changeAbsence = defineEndpoint({
  method: 'PATCH',
  path: '/api/v1/absences/:id',
  audience: 'staff',
  permission: ['record', 'Absence'],
  tag: 'absences',
  summary: 'Other days for an absence',
  params: idParams,
  body: changedAbsence,
  response: absenceShape,
  problems: ['absence.overlaps', 'absence.over', 'absence.too-long-ago', 'absence.changed-meanwhile', 'absence.not-found'],
});

const endAbsence = defineEndpoint({
  method: 'POST',
  path: '/api/v1/absences/:id/end',
  audience: 'staff',
  permission: ['record', 'Absence'],
  tag: 'absences',
  summary: 'The person is back today, or does not go at all',
  params: idParams,
  body: z.object({
    version: z
      .int()
      .min(1)
      .max(2 ** 31 - 1),
  }),
  problems: ['absence.over', 'absence.changed-meanwhile', 'absence.not-found'],
});

/** Absences (Abwesenheiten). */
@Controller()
export class AbsenceController {
  constructor(
    private readonly gate: CommandGate,
    private readonly absences: AbsenceDirectory,
    private readonly access: AbsenceAccess,
  ) {}

  @Endpoint(listAbsences)
  async list(@Input() { query }: InputOf<typeof listAbsences>): Promise<{ items: Absence[] }> {
    const principal = currentPrincipal();
    const everywhere = abilityOf(principal).can('read', 'Staff');
    const items = await this.absences.between(query.from, query.until, everywhere ? null : principal.teamIds, principal.id);
    return {
      items: items
        .filter((absence) => this.access.may(absence.until < this.absences.today() ? 'read-past' : 'read', ownerOf(absence)))
        .map((absence) => this.shown(absence)),
    };
  }

  @Endpoint(recordAbsence)
  async record(@Input() { body }: InputOf<typeof recordAbsence>): Promise<Absence> {
    return this.shown(await this.absences.one(await this.gate.send(new RecordAbsence(body.staffId, body.from, body.until))));
  }

  @Endpoint(changeAbsence)
  async change(@Input() { params, body }: InputOf<typeof changeAbsence>): Promise<Absence> {
    await this.gate.send(new ChangeAbsence(params.id, body.version, body.from, body.until));
    return this.shown(await this.absences.one(params.id));
  }

  @Endpoint(endAbsence)
  async end(@Input() { params, body }: InputOf<typeof endAbsence>): Promise<void> {
    await this.gate.send(new EndAbsence(params.id, body.version));
  }

  private shown(absence: AbsenceOfTeams): Absence {
    const { teamIds: _, ...shown } = absence;
    return { ...shown, mayChange: absence.until >= this.absences.today() && this.access.may('record', ownerOf(absence)) };
  }
}

function ownerOf(absence: AbsenceOfTeams): { staffId: string; teamIds: readonly string[] } {
  return { staffId: absence.staff.id, teamIds: absence.teamIds };
}

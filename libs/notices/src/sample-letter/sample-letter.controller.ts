import { Controller, Res } from '@nestjs/common';
import { TeamDirectory } from '@vorgang/access';
import { Catalogue, sampleApplicant, sampleForm, type ServiceDefinition } from '@vorgang/catalogue';
import { DecisionDraft, decisionKinds, fold, type WholeCase, type RecordedCaseEvent } from '@vorgang/cases';
import { downloadHeaders } from '@vorgang/documents';
import {
  key,
  addDays,
  Clock,
  currentActor,
  defineEndpoint,
  Endpoint,
  Input,
  localDateOf,
  newId,
  NotFound,
  Refusal,
  sha256,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { LetterOccasion } from '../letters/letter-facts.js';
import { LetterWriter } from '../letters/letter-writer.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/services/:key/:version/letters/:letter/sample',
  audience: 'staff',
  tag: 'services',
  summary: 'A letter of a service, written to a sample applicant: a real PDF, marked as a draft on each page',
  permission: ['read', 'Service'],
  reads: 'Service',
  params: z.object({ key: key(200), version: z.coerce.number().int().min(1).max(100_000), letter: key() }),
  file: 'application/pdf',
  noExport: 'a letter to nobody',
  problems: ['service.not-found', 'letter.no-such-letter', 'letter.sample-not-possible'],
});

const sample = { id: 'sample', name: 'Muster' };

/** Sample letters. */
@Controller()
export class SampleLetterController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly teams: TeamDirectory,
    private readonly decisions: DecisionDraft,
    private readonly writer: LetterWriter,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async show(@Input() { params }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const definition = this.catalogue.version(params.key, params.version);
    if (!definition) throw new NotFound('service');
    if (!Object.hasOwn(definition.letters, params.letter))
      throw new Refusal('not-found', 'letter.no-such-letter', 'the service has no such letter');
    const pdf = await this.write(definition, params.letter);
    const file = { sha256: sha256(pdf), size: pdf.length, mime: 'application/pdf' };
    for (const [header, value] of Object.entries(downloadHeaders(file, { name: `Muster ${definition.title.de}.pdf` })))
      void reply.header(header, value);
    await reply.send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  }

  private async write(definition: ServiceDefinition, letter: string): Promise<Uint8Array> {
    const today = localDateOf(this.clock.now());
    const kase = sampleCase(definition, (await this.teams.idOf(definition.routing.team.key)) ?? newId(), today, currentActor());
    try {
      const { pdf } = await this.writer.draft(
        {
          kase,
          key: definition.decision?.kinds.some((kind) => kind === letter) ? 'notice' : letter,
          occasion: await this.occasion(definition, kase, letter, today),
          orderedBy: sample,
        },
        sample.name,
      );
      return pdf;
    } catch (error) {
      // A rule has no answer for the sample; it may still have one for real cases.
      throw new Refusal('conflict', 'letter.sample-not-possible', error instanceof Error ? error.message : 'the sample gives no letter');
    }
  }

  private async occasion(definition: ServiceDefinition, kase: WholeCase, letter: string, today: LocalDate): Promise<LetterOccasion> {
    const kind = decisionKinds.find((one) => one === letter);
    const { decision, informationRequest } = definition;
    if (kind && decision) {
      const reasons = decision.reasons
        .filter((reason) => reason.kind === kind)
        .slice(0, 2)
        .map((reason) => reason.key);
      const conditions = kind === 'grant-with-conditions' ? decision.conditions.slice(0, 2).map((condition) => condition.key) : [];
      return {
        on: today,
        decision: { what: (await this.decisions.of(kase, { kind, reasons, conditions, explanation: '' })).decision, reckonedOn: today },
        request: null,
      };
    }
    const request = {
      items: informationRequest.items.slice(0, 3).map((item) => item.key),
      text: '',
      answerBy: addDays(today, informationRequest.answerWithinDays),
      askedOn: today,
    };
    return { on: today, decision: null, request };
  }
}

/** A fictitious case of sample data, with a number that no case has. */
function sampleCase(definition: ServiceDefinition, teamId: string, today: LocalDate, by: { id: string; name: string }): WholeCase {
  const receivedOn = addDays(today, -7);
  const submitted: RecordedCaseEvent = {
    kind: 'case.submitted',
    version: 1,
    caseId: newId(),
    by: { id: by.id, name: by.name },
    at: `${receivedOn}T09:00:00.000Z`,
    data: {
      caseNumber: 'MUSTER-0000',
      externalReference: null,
      submissionId: '00000000-0000-4000-8000-000000000000',
      service: { key: definition.key, version: definition.version },
      teamId,
      channel: 'portal',
      receivedAt: `${receivedOn}T09:00:00.000Z`,
      dueOn: null,
      identification: { method: 'none', trustLevel: 'none' },
      replyKind: 'post',
      checks: [],
    },
    personal: {
      applicant: sampleApplicant,
      form: sampleForm(definition.form, receivedOn),
      replyChannel: { kind: 'post' },
      attachments: [],
      subject: 'Muster',
      search: {},
    },
  };
  const kase = fold([submitted]);
  if (!kase) throw new Error('no case without its first event');
  return kase;
}

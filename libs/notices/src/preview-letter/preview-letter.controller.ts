import { Controller, Res } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { caseAttributes, CaseDesk, caseParams, CaseStore, decisionInput, DecisionDraft, localDateSchema, type Case } from '@vorgang/cases';
import { downloadHeaders } from '@vorgang/documents';
import { currentActor, defineEndpoint, Endpoint, Input, InvalidInput, Refusal, sha256, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { LetterOccasion } from '../letters/letter-facts.js';
import { dayOf } from '../letters/letter-models.js';
import { LetterWriter } from '../letters/letter-writer.js';

const body = decisionInput
  .extend({
    kind: decisionInput.shape.kind.optional(),
    request: z
      .object({
        items: z.array(z.string().max(100)).max(20).default([]),
        text: z.string().trim().max(4000).default(''),
        answerBy: localDateSchema,
      })
      .optional()
      .describe('For the letter that asks for missing things, instead of a decision'),
  })
  .meta({ id: 'LetterPreview' });

const draftEndpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/letter-preview',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letter that would go out, as a draft',
  description: 'For a decision before it is proposed, or for a request for information before it is sent. Changes nothing.',
  permission: ['propose-decision', 'Case'],
  params: caseParams,
  body,
  file: 'application/pdf',
  problems: ['case.not-found', 'decision.none-for-service', 'letter.nothing-to-show'],
});

const proposalEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/letter-preview',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letter of the proposal that waits for a second person, as a draft',
  permission: ['read', 'Case'],
  params: caseParams,
  file: 'application/pdf',
  problems: ['case.not-found', 'letter.nothing-to-show'],
});

/** Letters before they are final: what a clerk proposes and what an approver signs. */
@Controller()
export class PreviewLetterController {
  constructor(
    private readonly cases: CaseStore,
    private readonly desk: CaseDesk,
    private readonly decisions: DecisionDraft,
    private readonly writer: LetterWriter,
    private readonly policy: Policy,
  ) {}

  @Endpoint(draftEndpoint)
  async draft(@Input() { params, body: input }: InputOf<typeof draftEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const kase = await this.cases.load(params.caseId);
    const { request, kind, ...rest } = input;
    this.desk.check(kase, request ? 'request-information' : 'propose-decision');
    if (request) return this.send(reply, kase, 'information-request', { on: this.today(), decision: null, request: { ...request, askedOn: this.today() } }, currentActor().name);
    if (!kind) throw new InvalidInput([{ pointer: '/kind', code: 'input.invalid_type', detail: 'name the kind of decision, or what to ask for' }]);
    const { decision, approvalBecause } = this.decisions.of(kase, { ...rest, kind });
    // Whoever signs stands below it, and that is not the one who proposes where two are needed.
    const signatory = approvalBecause.length > 0 ? null : currentActor().name;
    return this.send(reply, kase, 'notice', { on: this.today(), decision: { what: decision, proposedOn: this.today() }, request: null }, signatory);
  }

  @Endpoint(proposalEndpoint)
  async proposal(@Input() { params }: InputOf<typeof proposalEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const kase = await this.cases.load(params.caseId);
    this.desk.check(kase, 'read');
    const { proposal } = kase;
    if (kase.status !== 'proposed' || !proposal) throw new Refusal('conflict', 'letter.nothing-to-show', 'no proposal waits in this case');
    // As it goes out if the one who looks signs it; for anybody else it is open who will.
    const signatory = this.policy.may(currentPrincipal(), 'approve', 'Case', caseAttributes(kase)) ? currentActor().name : null;
    await this.send(reply, kase, 'notice', { on: this.today(), decision: { what: proposal, proposedOn: dayOf(proposal.at) }, request: null }, signatory);
  }

  private async send(reply: FastifyReply, kase: Case, key: string, occasion: LetterOccasion, signatory: string | null): Promise<void> {
    const { name, pdf } = await this.writer.draft({ kase, key, occasion, orderedBy: currentActor() }, signatory);
    const file = { sha256: sha256(pdf), size: pdf.length, mime: 'application/pdf' };
    for (const [header, value] of Object.entries(downloadHeaders(file, { name }))) void reply.header(header, value);
    await reply.send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  }

  private today(): LetterOccasion['on'] {
    return this.desk.occasion().today;
  }
}

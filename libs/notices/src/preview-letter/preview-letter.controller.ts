import { Controller, Res } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { isComposed } from '@vorgang/catalogue';
import {
  caseAttributes,
  CaseDesk,
  caseParams,
  CaseStore,
  decisionInput,
  DecisionDraft,
  letterAbout,
  listsOnFile,
  localDateSchema,
  requestInput,
  type CaseOnFile,
} from '@vorgang/cases';
import { downloadHeaders } from '@vorgang/documents';
import { key, text, currentActor, defineEndpoint, Endpoint, Input, InvalidInput, Refusal, sha256, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { occasionOf, type LetterOccasion } from '../letters/letter-facts.js';
import { LetterWriter } from '../letters/letter-writer.js';

const body = decisionInput
  .extend({
    kind: decisionInput.shape.kind.optional(),
    request: requestInput.optional().describe('For the letter that asks for missing things, or hears the citizen, instead of a decision'),
    compose: z
      .object({ key: key(), subject: text({ max: 200, min: 0 }), text: text({ max: 10_000, min: 0, lines: true }) })
      .optional()
      .describe('For a letter that one writes, instead of a decision'),
    change: z
      .object({
        action: z.enum(['extend-request', 'withdraw-request']),
        answerBy: localDateSchema.optional().describe('The new day, for an extension'),
      })
      .optional()
      .describe('For the letter that tells of a change to an open request, instead of a decision'),
  })
  .meta({ id: 'LetterPreview' });

type RequestChanged = NonNullable<z.output<typeof body>['change']>;

const draftEndpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/letter-preview',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letter that would go out, as a draft',
  description:
    'For a decision before it is proposed, a request or a hearing before it is sent, extended or withdrawn, a letter while one writes it. Changes nothing. The header x-unprintable-signs names, percent-encoded, what no font has; x-answer-by the last day to answer a request.',
  permission: ['send-letter', 'Case'],
  reads: 'Case',
  params: caseParams,
  body,
  file: 'application/pdf',
  noExport: 'a draft, shown to its author',
  problems: ['case.not-found', 'decision.none-for-service', 'letter.nothing-to-show', 'letter.none-to-write', 'letter.nobody-told'],
});

const proposalEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/letter-preview',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letter of the proposal that waits for a second person, as it is if it is signed today, as a draft',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  file: 'application/pdf',
  noExport: 'a draft, shown to its signatory',
  problems: ['case.not-found', 'letter.nothing-to-show', 'decision.holds-no-more'],
});

/** The header with the signs of the letter that would be printed as boxes, percent-encoded; absent where there are none. */
const unprintableHeader = 'x-unprintable-signs';

/** The header with the last day to answer, for a request. */
const answerByHeader = 'x-answer-by';

/** At most so many of them are named. */
const mostNamed = 50;

/** Previews of letters: what a clerk proposes and what an approver signs. */
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
    const kase = await this.cases.loadWith(params.caseId, listsOnFile);
    const { request, compose, change, kind, ...rest } = input;
    this.desk.check(kase, change?.action ?? (compose ? 'send-letter' : request ? 'request-information' : 'propose-decision'));
    if (change) return this.sendChange(reply, kase, change);
    if (compose) {
      if (!isComposed(this.desk.definitionOf(kase), compose.key))
        throw new Refusal('not-found', 'letter.none-to-write', 'no letter that clerks write');
      const { key: letterKey, ...composed } = compose;
      return this.send(reply, kase, letterKey, { on: this.today(), decision: null, request: null, composed }, currentActor().name);
    }
    if (request) {
      // On an office day, as in the letter; the dialogue shows it.
      const answerBy = this.desk.answerBy(kase, request.answerBy);
      void reply.header(answerByHeader, answerBy);
      return this.send(
        reply,
        kase,
        request.hearing ? 'hearing' : 'information-request',
        { on: this.today(), decision: null, request: { ...request, answerBy, askedOn: this.today() } },
        currentActor().name,
      );
    }
    if (!kind)
      throw new InvalidInput([{ pointer: '/kind', code: 'input.invalid-type', detail: 'name the kind of decision, or what to ask for' }]);
    const { decision, approvalBecause } = await this.decisions.of(kase, { ...rest, kind });
    // The signatory's name is below the letter. Where two people are needed, that is not the proposer.
    const signatory = approvalBecause.length > 0 ? null : currentActor().name;
    return this.send(
      reply,
      kase,
      'notice',
      { on: this.today(), decision: { what: decision, reckonedOn: this.today() }, request: null },
      signatory,
    );
  }

  /** The letter that tells the citizen of a change to what was asked. */
  private async sendChange(reply: FastifyReply, kase: CaseOnFile, { action, answerBy }: RequestChanged): Promise<void> {
    const key = letterAbout(kase, action);
    if (!key) throw new Refusal('conflict', 'letter.nobody-told', 'the letter that asks has not left, and is held back');
    const changed =
      answerBy && kase.request ? { ...kase, request: { ...kase.request, answerBy: this.desk.answerBy(kase, answerBy) } } : kase;
    if (answerBy && kase.request && changed.request && changed.request.answerBy <= kase.request.answerBy)
      throw new InvalidInput([{ pointer: '/change/answerBy', code: 'request.not-later', detail: 'must be later than the present day' }]);
    if (answerBy && changed.request) void reply.header(answerByHeader, changed.request.answerBy);
    return this.send(reply, changed, key, occasionOf(changed, key, this.today()), currentActor().name);
  }

  @Endpoint(proposalEndpoint)
  async proposal(@Input() { params }: InputOf<typeof proposalEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const kase = await this.cases.loadWith(params.caseId, listsOnFile);
    this.desk.check(kase, 'read');
    const { proposal } = kase;
    if (kase.status !== 'proposed' || !proposal) throw new Refusal('conflict', 'letter.nothing-to-show', 'no proposal waits in this case');
    // The letter as sent if the current person signs it; for people who may not sign, the signatory is open.
    const signatory = this.policy.may(currentPrincipal(), 'approve', 'Case', caseAttributes(kase)) ? currentActor().name : null;
    const { decision } = await this.decisions.asSignedToday(kase, proposal);
    await this.send(
      reply,
      kase,
      'notice',
      { on: this.today(), decision: { what: decision, reckonedOn: this.today() }, request: null },
      signatory,
    );
  }

  private async send(
    reply: FastifyReply,
    kase: CaseOnFile,
    key: string,
    occasion: LetterOccasion,
    signatory: string | null,
  ): Promise<void> {
    const { name, pdf, unprintable } = await this.writer.draft({ kase, key, occasion, orderedBy: currentActor() }, signatory);
    const file = { sha256: sha256(pdf), size: pdf.length, mime: 'application/pdf' };
    for (const [header, value] of Object.entries(downloadHeaders(file, { name }))) void reply.header(header, value);
    // Our fonts lack these signs, and the sender should know that before.
    if (unprintable.length > 0) void reply.header(unprintableHeader, encodeURIComponent(unprintable.slice(0, mostNamed).join('')));
    await reply.send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  }

  private today(): LetterOccasion['on'] {
    return this.desk.occasion().today;
  }
}

import { Controller, Inject, UseGuards } from '@nestjs/common';
import { currentPortal } from '@vorgang/access';
import { CaseStore, decisionKinds } from '@vorgang/cases';
import { Catalogue, wordsOf, type LocalizedText } from '@vorgang/catalogue';
import { CONFIG, currentContext, defineEndpoint, Endpoint, Input, type Config, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { IntakeLimit } from './intake-limit.guard.js';
import { QuarantineStore } from '../../quarantine/quarantine.store.js';
import { SubmissionStore, type StoredSubmission } from '../../submission/submission.store.js';
import { portalStates } from './receipt.shape.js';
import { statusUrl } from './receipt.js';
import { documentsFor, listsForPortal, portalView } from './portal-view.js';

const day = z.string().describe('YYYY-MM-DD');

const statusShape = z
  .object({
    submissionId: z.uuid(),
    externalReference: z.string().nullable(),
    caseNumber: z.string().nullable(),
    receivedAt: z.iso.datetime(),
    state: z.enum(portalStates),
    request: z
      .object({
        id: z.string(),
        text: z.string().describe('The clerk’s own words'),
        kind: z.enum(['missing', 'hearing']).describe('`hearing`: a rejection is intended, and the applicant may comment'),
        items: z.array(z.object({ key: z.string(), title: z.string() })).describe('What is missing'),
        reasons: z.array(z.object({ key: z.string(), title: z.string() })).describe('In a hearing: why a rejection is intended'),
        askedAt: z.string(),
        answerBy: day,
      })
      .nullable()
      .describe('What the applicant is asked for; answer at …/answers'),
    payment: z
      .object({
        amountCents: z.int(),
        reference: z.string().nullable(),
        label: z.string().describe('What the service calls it: “Gebühr”, “Steuer”'),
      })
      .nullable()
      .describe('The fee that is waited for; report it at …/payment'),
    decision: z
      .object({
        kind: z.enum(decisionKinds),
        title: z.string().describe('What the service calls it: “Bewilligung”, “Festsetzung”'),
        decidedOn: day,
      })
      .nullable()
      .describe('Once its notice has left'),
    outcome: z.enum(['granted', 'rejected', 'withdrawn', 'completed', 'joined', 'refused']).nullable(),
    outcomeTitle: z.string().nullable().describe('What the service calls the outcome: “Bewilligt”, “Festgesetzt”'),
    refusal: z.object({ reason: z.string() }).nullable().describe('Why it never became a case'),
    closedOn: day.nullable(),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['letter', 'permit']),
        letter: z.string(),
        name: z.string(),
        sha256: z.string(),
        size: z.int(),
        url: z.url(),
      }),
    ),
  })
  .meta({ id: 'SubmissionStatus' });
type Status = z.output<typeof statusShape>;

export const submissionParams = z.object({ submissionId: z.uuid() });

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/intake/v1/submissions/:submissionId',
  audience: 'portal',
  permission: ['read-status', 'Submission'],
  tag: 'submissions',
  summary: 'How far a submission is',
  description:
    'In the states of the federal status list: SUBMITTED waits for a clerk to route it, RECEIVED is a case that nobody has begun, ACTION_REQUIRED waits for the applicant (an answer or a payment).',
  params: submissionParams,
  response: statusShape,
  problems: ['submission.not-found', 'intake.too-many-requests'],
});

@Controller()
@UseGuards(IntakeLimit)
export class ShowStatusController {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly quarantine: QuarantineStore,
    private readonly cases: CaseStore,
    private readonly catalogue: Catalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(endpoint)
  async show(@Input() { params }: InputOf<typeof endpoint>): Promise<Status> {
    const submission = await this.submissions.ofSource(currentPortal(), params.submissionId);
    const known = {
      submissionId: submission.id,
      externalReference: submission.externalReference,
      caseNumber: submission.caseNumber,
      receivedAt: submission.receivedAt.toISOString(),
    };
    const further = submission.caseId === null ? await this.inQuarantine(submission) : await this.asCase(submission.caseId, submission.id);
    return { ...known, ...further };
  }

  private async inQuarantine({
    quarantineId,
  }: StoredSubmission): Promise<Omit<Status, 'submissionId' | 'externalReference' | 'caseNumber' | 'receivedAt'>> {
    const nothing = { request: null, payment: null, decision: null, outcomeTitle: null, closedOn: null, documents: [] };
    const entry = quarantineId === null ? null : await this.quarantine.byId(quarantineId);
    if (entry?.state !== 'refused') return { ...nothing, state: 'SUBMITTED', outcome: null, refusal: null };
    return { ...nothing, state: 'COMPLETED', outcome: 'refused', refusal: { reason: entry.refusalReason ?? '' } };
  }

  private async asCase(
    caseId: string,
    submissionId: string,
  ): Promise<Omit<Status, 'submissionId' | 'externalReference' | 'caseNumber' | 'receivedAt'>> {
    const kase = await this.cases.loadWith(caseId, listsForPortal);
    const definition = this.catalogue.version(kase.service.key, kase.service.version);
    const titlesOf = (all: readonly { key: string; title: LocalizedText }[] = []) => new Map(all.map(({ key, title }) => [key, title]));
    const titles = { items: titlesOf(definition?.informationRequest.items), reasons: titlesOf(definition?.decision?.reasons) };
    const documents = documentsFor(kase).map(({ id, kind, letter, name, sha256, size }) => ({
      id,
      kind,
      letter,
      name,
      sha256,
      size,
      url: `${statusUrl(this.config.http.publicUrl, submissionId)}/documents/${id}`,
    }));
    const words = wordsOf(definition ?? { words: {} });
    return { ...portalView(kase, titles, words, currentContext()?.locale ?? 'de'), refusal: null, documents };
  }
}

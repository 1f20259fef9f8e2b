import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseStore, SubmitCase, type RoutableSubmission } from '@vorgang/cases';
import { Catalogue, tidyForm, type ServiceDefinition } from '@vorgang/catalogue';
import {
  anyObject,
  Clock,
  CommandGate,
  currentActor,
  currentContext,
  defineEndpoint,
  Endpoint,
  Input,
  InvalidInput,
  KeyedCommand,
  text,
  type Fault,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { QuarantineStore, type QuarantineEntry } from './quarantine.store.js';
import { SubmissionStore } from '../submission/submission.store.js';
import { formMustFit } from '../submission/form-must-fit.js';
import { faultsOfAttachments, type ReceivedAttachment } from '../submission/attachments.js';
import { routable } from '../submission/routable.js';
import { parseAs, submissionShape } from '../submission/submission.shape.js';
import { QuarantineDesk } from './quarantine.desk.js';
import { quarantineParams } from './quarantine.shape.js';
import { quarantineReleased } from './quarantine.events.js';

const body = z.strictObject({
  service: text({ max: 255 }).optional().describe('The service it belongs to; the one named by the portal where omitted'),
  form: anyObject().optional().describe('The whole form data as corrected; as it came where omitted'),
  attachments: z
    .array(z.strictObject({ attachmentId: z.uuid(), action: z.enum(['accept', 'drop']) }))
    .max(20)
    .default([])
    .describe('For each file with a fault: take it as it is, or leave it out of the case (it stays with the submission)'),
  comment: text({ max: 2000, min: 0, lines: true }).default(''),
});

const released = z.object({ caseId: z.uuid(), caseNumber: z.string() });
type Released = z.output<typeof released>;

/** Makes a case of a submission that could not become one by itself. The submission stays as received. */
export class ReleaseSubmission extends KeyedCommand<Released> {
  readonly commandKey = 'release-submission';

  constructor(
    readonly entryId: string,
    readonly corrections: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(ReleaseSubmission)
export class ReleaseSubmissionHandler implements ICommandHandler<ReleaseSubmission> {
  constructor(
    private readonly desk: QuarantineDesk,
    private readonly store: QuarantineStore,
    private readonly submissions: SubmissionStore,
    private readonly cases: CaseStore,
    private readonly catalogue: Catalogue,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for everything that still prevents a case, with pointers into the body */
  async execute({ entryId, corrections }: ReleaseSubmission): Promise<Released> {
    const entry = await this.desk.open(entryId, 'release');
    const stored = await this.submissions.byId(entry.submissionId);
    const definition = this.definitionFor(entry, corrections.service);
    const submission = parseAs(submissionShape, stored.envelope, 'de');
    const form = tidyForm(definition.form, corrections.form ?? submission.form);
    formMustFit({ definition, known: definition }, { form }, currentContext()?.locale ?? 'de');
    const files = settled(stored.attachments, corrections.attachments, definition);
    const given: RoutableSubmission = {
      ...routable(stored.id, definition, { ...submission, form }, files, stored.receivedAt, {
        kind: stored.sourceKind,
        id: stored.sourceId,
        name: stored.sourceName,
      }),
      // So a second person has to sign if the data as received would have needed one.
      ...(corrections.form ? { cameAs: { form: submission.form, reason: corrections.comment } } : {}),
    };
    // A payment that meanwhile pays another case is left out, so that this application still becomes a case.
    const paidElsewhere = given.payment !== null && (await this.cases.isBooked(given.payment.reference));
    const kase = await this.gate.send(new SubmitCase(paidElsewhere ? { ...given, payment: null } : given));
    await this.submissions.becameCase(stored.id, kase.id, kase.caseNumber);
    await this.store.release(
      entry.id,
      currentActor(),
      this.clock.now(),
      kase.id,
      quarantineReleased.of(
        {
          caseId: kase.id,
          service: definition.key,
          attachments: corrections.attachments,
          formCorrected: corrections.form !== undefined,
          ...(paidElsewhere ? { paymentLeftOut: given.payment?.reference } : {}),
        },
        { comment: corrections.comment, ...(corrections.form ? { formBefore: submission.form, formAfter: corrections.form } : {}) },
      ),
    );
    return { caseId: kase.id, caseNumber: kase.caseNumber };
  }

  private definitionFor(entry: QuarantineEntry, service = entry.serviceKey ?? entry.service): ServiceDefinition {
    const definition = this.catalogue.find(service);
    if (definition) return definition;
    throw new InvalidInput([
      { pointer: '/service', code: 'quarantine.service-takes-no-cases', detail: 'choose a service that takes new cases' },
    ]);
  }
}

/** The files that the case gets. The clerk has decided about every faulty one. @throws InvalidInput */
function settled(
  files: readonly ReceivedAttachment[],
  decisions: z.output<typeof body>['attachments'],
  definition: ServiceDefinition,
): ReceivedAttachment[] {
  const byId = new Map(decisions.map(({ attachmentId, action }) => [attachmentId, action]));
  const kept = files.filter(({ id }) => byId.get(id) !== 'drop');
  const faults: Fault[] = decisions.flatMap(({ attachmentId }, index) =>
    files.some(({ id }) => id === attachmentId)
      ? []
      : [{ pointer: `/attachments/${index}/attachmentId`, code: 'document.not-found', detail: 'no such file' }],
  );
  for (const fault of faultsOfAttachments(kept, definition)) {
    if (byId.get(fault.attachmentId) === 'accept') continue;
    faults.push({
      pointer: '/attachments',
      code: `quarantine.${fault.code}`,
      detail: `${fault.attachmentId}: said: ${fault.said}, found: ${fault.found}; accept or drop it`,
    });
  }
  if (faults.length > 0) throw new InvalidInput(faults);
  return kept;
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/quarantine/:entryId/release',
  audience: 'staff',
  permission: ['release', 'Quarantine'],
  tag: 'quarantine',
  summary: 'Make a case of it, with corrections',
  params: quarantineParams,
  body,
  response: released,
  problems: ['quarantine-entry.not-found', 'quarantine.settled-already', 'input.invalid', 'intake.form-invalid'],
});

@Controller()
export class ReleaseSubmissionController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  release(@Input() { params, body: corrections }: InputOf<typeof endpoint>): Promise<Released> {
    return this.gate.send(new ReleaseSubmission(params.entryId, corrections));
  }
}

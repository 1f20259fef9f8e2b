import { Controller } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SubmitCase } from '@vorgang/cases';
import { Catalogue, type ServiceDefinition } from '@vorgang/catalogue';
import { Clock, CommandGate, currentActor, currentContext, defineEndpoint, Endpoint, Input, InvalidInput, type Fault, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { QuarantineStore, type QuarantineEntry } from '../persistence/quarantine.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { formMustFit } from '../receive-submission/intake-desk.js';
import { faultsOfAttachments, type ReceivedAttachment } from '../submission/attachments.js';
import { routable } from '../submission/routable.js';
import { parseAs, submissionShape } from '../submission/submission.shape.js';
import { unstorable } from '../submission/storable.js';
import { QuarantineDesk } from './quarantine.desk.js';
import { quarantineParams } from './quarantine.shape.js';

const body = z.strictObject({
  service: z.string().max(255).optional().describe('The service it belongs to; the one named by the portal where omitted'),
  form: z.record(z.string(), z.unknown()).optional().describe('The whole form data as corrected; as it came where omitted'),
  attachments: z
    .array(z.strictObject({ attachmentId: z.uuid(), action: z.enum(['accept', 'drop']) }))
    .max(20)
    .default([])
    .describe('For each file with a fault: take it as it is, or leave it out of the case (it stays with the submission)'),
  comment: z.string().trim().max(2000).default(''),
});

const released = z.object({ caseId: z.uuid(), caseNumber: z.string() });
type Released = z.output<typeof released>;

/** Makes the case that a submission could not become by itself. The submission stays as it came. */
export class ReleaseSubmission extends Command<Released> {
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
    private readonly catalogue: Catalogue,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for whatever still stands in the way, with pointers into the body */
  async execute({ entryId, corrections }: ReleaseSubmission): Promise<Released> {
    const entry = await this.desk.open(entryId, 'release');
    const stored = await this.submissions.byId(entry.submissionId);
    const definition = this.definitionFor(entry, corrections.service);
    const submission = parseAs(submissionShape, stored.envelope, 'de');
    const form = corrections.form ?? submission.form;
    mustBeStorable(form);
    formMustFit({ definition, known: definition }, { form }, currentContext()?.locale ?? 'de');
    const files = settled(stored.attachments, corrections.attachments, definition);
    const kase = await this.gate.send(new SubmitCase(routable(stored.id, definition, { ...submission, form }, files, stored.receivedAt)));
    await this.submissions.becameCase(stored.id, kase.id, kase.caseNumber);
    await this.store.release(entry.id, currentActor(), this.clock.now(), kase.id, {
      kind: 'quarantine.released',
      version: 1,
      data: { caseId: kase.id, service: definition.key, attachments: corrections.attachments, formCorrected: corrections.form !== undefined },
      personal: { comment: corrections.comment, ...(corrections.form ? { formBefore: submission.form, formAfter: corrections.form } : {}) },
    });
    return { caseId: kase.id, caseNumber: kase.caseNumber };
  }

  private definitionFor(entry: QuarantineEntry, service = entry.serviceKey ?? entry.service): ServiceDefinition {
    const definition = this.catalogue.find(service);
    if (definition) return definition;
    throw new InvalidInput([{ pointer: '/service', code: 'quarantine.service-takes-no-cases', detail: 'choose a service that takes new cases' }]);
  }
}

function mustBeStorable(form: Record<string, unknown>): void {
  const faults = unstorable(form);
  if (faults.length > 0) throw new InvalidInput(faults.map((fault) => ({ ...fault, pointer: `/form${fault.pointer}` })));
}

/** The files that the case gets; every faulty one was looked at by somebody. @throws InvalidInput */
function settled(files: readonly ReceivedAttachment[], decisions: z.output<typeof body>['attachments'], definition: ServiceDefinition): ReceivedAttachment[] {
  const byId = new Map(decisions.map(({ attachmentId, action }) => [attachmentId, action]));
  const kept = files.filter(({ id }) => byId.get(id) !== 'drop');
  const faults: Fault[] = decisions.flatMap(({ attachmentId }, index) =>
    files.some(({ id }) => id === attachmentId) ? [] : [{ pointer: `/attachments/${index}/attachmentId`, code: 'document.not-found', detail: 'no such file' }],
  );
  for (const fault of faultsOfAttachments(kept, definition)) {
    if (byId.get(fault.attachmentId) === 'accept') continue;
    faults.push({ pointer: '/attachments', code: `quarantine.${fault.code}`, detail: `${fault.attachmentId}: said: ${fault.said}, found: ${fault.found}; accept or drop it` });
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

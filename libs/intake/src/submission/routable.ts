import type { Identification, RoutableSubmission } from '@vorgang/cases';
import type { ServiceDefinition } from '@vorgang/catalogue';
import { asCaseAttachment, type ReceivedAttachment } from './attachments.js';
import type { Source } from './source.js';
import { seenInPerson, type Submission } from './submission.shape.js';

/** A submission as the case takes it. Only a booked payment counts as paid; any other stays in the envelope. Pure. */
export function routable(
  submissionId: string,
  definition: ServiceDefinition,
  submission: Submission,
  files: readonly ReceivedAttachment[],
  receivedAt: Date,
  source: Pick<Source, 'kind' | 'id' | 'name'>,
): RoutableSubmission {
  const { payment, identification, applicant, replyChannel } = submission;
  return {
    submissionId,
    definition,
    externalReference: submission.externalReference ?? null,
    refersTo: submission.refersTo ?? null,
    channel: submission.channel,
    receivedAt: receivedAt.toISOString(),
    identification: identifiedBy(source, identification),
    replyChannel,
    applicant,
    form: submission.form,
    attachments: files.map(asCaseAttachment),
    payment: payment?.status === 'BOOKED' ? asCasePayment(payment) : null,
  };
}

/** What the source says of the identification. That a card was seen is said by the person who saw it. */
function identifiedBy(source: Pick<Source, 'kind' | 'id' | 'name'>, { method, trustLevel }: Submission['identification']): Identification {
  const seen = source.kind === 'staff' && method === seenInPerson;
  return { method, trustLevel, ...(seen ? { seenBy: { id: source.id, name: source.name } } : {}) };
}

/** The provider's transaction id is the reference: a Kassenzeichen may be paid in parts, a transaction only once. */
export function asCasePayment(payment: NonNullable<Submission['payment']>): NonNullable<RoutableSubmission['payment']> {
  return {
    cents: payment.amountCents,
    method: payment.method,
    reference: payment.transactionId,
    paidAt: new Date(payment.at).toISOString(),
  };
}

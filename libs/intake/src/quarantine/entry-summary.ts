import { applicantName, applicantSchema, subjectLine, type Catalogue } from '@vorgang/catalogue';
import { channels } from '@vorgang/cases';
import { localDateOf, type LocalDate } from '@vorgang/platform';
import type { StoredSubmission } from '../submission/submission.store.js';
import { destinationOf } from '../submission/route.js';

/** What a clerk needs to tell the entries of the quarantine apart. */
export interface EntrySummary {
  /** Null where the submission names nobody, or the name was erased. */
  readonly applicantName: string | null;
  /** The subject that a case of the service would have; null where the service is unknown, or its rule has no answer for this form. */
  readonly subject: string | null;
  readonly serviceTitle: { de: string; en: string } | null;
}

/** Who sent a submission and what it is about, as far as that can be told before it is a case. */
export function summaryOf(
  catalogue: Catalogue,
  submission: Pick<StoredSubmission, 'service' | 'channel' | 'envelope' | 'attachments' | 'receivedAt'>,
  today: LocalDate,
): EntrySummary {
  const applicant = applicantSchema.safeParse(submission.envelope['applicant']).data;
  const { known } = destinationOf(catalogue, submission.service);
  const serviceTitle = known && { ...known.title };
  if (!applicant) return { serviceTitle, applicantName: null, subject: null };
  const channel = channels.find((one) => one === submission.channel);
  const form = submission.envelope['form'];
  if (!known || !channel || typeof form !== 'object' || form === null)
    return { serviceTitle, applicantName: applicantName(applicant), subject: null };
  const attachments = submission.attachments.map(({ purpose, name, found }) => ({ purpose, name, mime: found.mime, size: found.size }));
  try {
    const subject = subjectLine(known, {
      form: { ...form },
      applicant,
      channel,
      receivedOn: localDateOf(submission.receivedAt),
      today,
      attachments,
      payment: { status: 'none' },
    });
    return { serviceTitle, applicantName: applicantName(applicant), subject: subject || null };
  } catch {
    // Nobody has checked the form of an entry. One that the rule cannot read must not break the whole list.
    return { serviceTitle, applicantName: applicantName(applicant), subject: null };
  }
}

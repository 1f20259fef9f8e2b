import type { StoredSubmission } from '../../submission/submission.store.js';
import type { Receipt } from './receipt.shape.js';

/** Where a portal asks for the state of a submission. */
export function statusUrl(publicUrl: string, submissionId: string): string {
  return `${publicUrl}/intake/v1/submissions/${submissionId}`;
}

/** What the portal gets for a submission, the same however often it asks; the case number follows where it comes later. */
export function receiptOf(submission: StoredSubmission, publicUrl: string): Receipt {
  return {
    submissionId: submission.id,
    caseNumber: submission.caseNumber,
    receivedAt: submission.receivedAt.toISOString(),
    contentHash: submission.contentHash,
    statusUrl: statusUrl(publicUrl, submission.id),
    state: submission.caseNumber === null ? 'SUBMITTED' : 'RECEIVED',
    attachments: submission.attachments.map(({ name, found }) => ({ name, sha256: found.sha256, size: found.size, mime: found.mime })),
  };
}

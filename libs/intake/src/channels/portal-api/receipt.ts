import type { StoredSubmission } from '../../submission/submission.store.js';
import type { Receipt } from './receipt.shape.js';

/** The URL of a submission's status, for the portal. */
export function statusUrl(publicUrl: string, submissionId: string): string {
  return `${publicUrl}/intake/v1/submissions/${submissionId}`;
}

/** The receipt of a submission, the same at every request. The case number is added if the case is made later. */
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

import { defineEvent, part } from '@vorgang/platform';

export const submissionDocumentRetrieved = defineEvent({
  kind: 'submission.document-retrieved',
  version: 1,
  data: part<{ submissionId: string; documentId: string; letter: string; sha256: string }>(),
});

export const portalApiEvents = [submissionDocumentRetrieved] as const;

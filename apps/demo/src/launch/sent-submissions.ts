import { applicantName } from '@vorgang/catalogue';
import type { IntakeKeys } from '../simulator/accounts.js';
import type { Played } from '../simulator/play.js';
import type { Step } from '../story/deeds.js';
import type { SentSubmission } from './memory.js';

/** What the portal and the other ways in have sent, the newest first, for the portal's list. */
export function sentSubmissions(steps: readonly Step[], submissions: Played['submissions'], keys: IntakeKeys): SentSubmission[] {
  const ids = new Map(submissions.map((one) => [one.story, one]));
  return steps
    .flatMap(({ story, at, deed }) => {
      const sent = story === null ? undefined : ids.get(story);
      if (deed.kind !== 'submit' || !sent) return [];
      const { externalReference: reference, service, applicant } = deed.application;
      return [
        {
          submissionId: sent.submissionId,
          key: keyName(sent.key, keys),
          reference,
          service,
          name: applicantName(applicant),
          sentAt: at.toISOString(),
        },
      ];
    })
    .reverse();
}

function keyName(secret: string, keys: IntakeKeys): SentSubmission['key'] {
  if (secret === keys.portal) return 'portal';
  return secret === keys.counter ? 'counter' : 'mailroom';
}

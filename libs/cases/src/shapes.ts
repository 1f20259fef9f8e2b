import { atDoor, day, isLocalDate, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { caseStatuses, channels, checkStatuses, decisionKinds, letterStates, lookAtReasons, refundMethods } from './domain/case.js';
import { staffActions } from './domain/case.actions.js';
import { differences } from './domain/differences.js';
import { stuckReasons } from './stuck/why-stuck.js';

/** A day that is asked for or named, as YYYY-MM-DD, in Europe/Berlin, from 1800 to 2999. */
export const localDateSchema = day();


/** A day in an answer, which may be reckoned from one that was asked for; or one that is compared only, as “no deadline” is. */
export const shownDaySchema = atDoor('comparedDay', z.custom<LocalDate>(isLocalDate, 'not a day as YYYY-MM-DD').meta({ type: 'string', format: 'date' }));

export const localText = z.object({ de: z.string(), en: z.string() });
export const person = z.object({ id: z.string(), name: z.string() });
const instant = z.string().describe('ISO 8601, UTC');

export const cappedCount = z.object({ count: z.int(), capped: z.boolean().describe('There are more than were counted') });

const lookAtShape = z.object({ on: z.string(), because: z.enum(lookAtReasons) });

export const caseListItem = z
  .object({
    id: z.uuid(),
    caseNumber: z.string(),
    serviceKey: z.string(),
    serviceTitle: localText,
    subject: z.string(),
    applicantName: z.string(),
    channel: z.enum(channels),
    status: z.enum(caseStatuses),
    outcome: z.string().nullable(),
    priority: z.enum(['normal', 'high', 'urgent']),
    teamId: z.uuid(),
    assignee: person.nullable(),
    receivedAt: instant,
    dueOn: z.string().nullable(),
    officeDaysLeft: z.int().nullable().describe('Until the deadline; negative when it has passed'),
    followUpOn: z.string().nullable(),
    lookAt: lookAtShape.nullable(),
    awaitsPayment: z.boolean(),
    undelivered: z.boolean(),
    stuck: z.enum(stuckReasons).nullable().describe('Why nobody goes on with it; only told by the queue `stuck`'),
    postOpen: z.boolean().describe('Something came unasked or after the end, and nobody has dealt with it'),
    proposal: z
      .object({ kind: z.enum(decisionKinds), feeCents: z.int(), because: z.array(localText).describe('Why a second person has to sign') })
      .nullable()
      .describe('What waits for a second signature'),
    version: z.int(),
    unread: z.int().nullable().describe('What others did since one last saw it, up to 99; null where one has never opened it'),
    seenAt: instant.nullable().describe('When one last opened it'),
  })
  .meta({ id: 'CaseListItem' });
export type CaseListItem = z.infer<typeof caseListItem>;

export const attachmentShape = z.object({ id: z.string(), purpose: z.string(), name: z.string(), mime: z.string(), size: z.int(), sha256: z.string() });
const feeLine = z.object({ text: localText, cents: z.int() });
const instalment = z.object({ dueOn: z.string(), cents: z.int() });

export const proposedDecision = z.object({
  kind: z.enum(decisionKinds),
  reasons: z.array(z.string()),
  conditions: z.array(z.string()),
  explanation: z.string(),
  details: z.record(z.string(), z.unknown()),
  feeCents: z.int(),
  feeLines: z.array(feeLine),
  instalments: z.array(instalment),
  payment: z.enum(['none', 'before-issue', 'on-account']),
  byHand: z
    .object({ validFrom: z.string().optional(), validTo: z.string().optional() })
    .optional()
    .describe('The days that were typed; all others are by the rules. Absent in what earlier versions recorded'),
  replaces: z
    .object({ decisionId: z.string(), decidedOn: z.string(), kassenzeichen: z.string().nullable(), feeCents: z.int(), payment: z.enum(['none', 'before-issue', 'on-account']) })
    .optional()
    .describe('The notice that it takes the place of: the case was reopened'),
});

const proposal = proposedDecision.extend({ id: z.string(), by: person, at: instant, approvalBecause: z.array(localText) });

export const letterShape = z.object({
  id: z.string(),
  key: z.string(),
  way: z.enum(['mail', 'print', 'portal']),
  state: z.enum(letterStates),
  orderedAt: instant,
  documents: z.array(z.object({ id: z.string(), kind: z.enum(['letter', 'permit']), name: z.string(), sha256: z.string(), size: z.int() })),
  attempts: z.int(),
  problem: z.string().nullable(),
  batchId: z.string().nullable(),
  leftOn: z.string().nullable(),
});

const clockExplanation = z
  .object({
    receivedOn: z.string(),
    firstDueOn: z.string().nullable(),
    period: z
      .object({ amount: z.int(), unit: z.enum(['office-days', 'calendar-days', 'weeks', 'months']), source: z.string().nullable(), note: z.string().nullable() })
      .nullable()
      .describe('The service’s period, and where it comes from'),
    closedDays: z.array(z.object({ on: z.string(), name: z.string().nullable() })).describe('Weekdays that a period in office days left out'),
    stops: z.array(
      z.object({
        from: z.string(),
        for: z.enum(['answer', 'payment']).describe('What the citizen was asked for meanwhile'),
        to: z.string().nullable(),
        days: z.int(),
        endedBy: z.enum(['answered', 'expired', 'reopened', 'paid']).nullable(),
        dueBefore: z.string().nullable(),
        dueAfter: z.string().nullable(),
      }),
    ),
    restart: z.object({ on: z.string(), dueOn: z.string().nullable() }).nullable().describe('The last reopening, from which the period began anew'),
  })
  .describe('Why the case is due when it is');

/** A case's money, in euro cents. */
export const accountShape = z
  .object({
    paidCents: z.int(),
    refundedCents: z.int(),
    dueCents: z.int().nullable().describe('What the case costs; null as long as nothing has been decided'),
    owedBackCents: z.int().describe('What is to be paid back'),
    missingCents: z.int(),
  })
  .meta({ id: 'CaseAccount' });

export const caseDetail = z
  .object({
    id: z.uuid(),
    caseNumber: z.string(),
    externalReference: z.string().nullable(),
    submissionId: z.string(),
    service: z.object({
      key: z.string(),
      version: z.int(),
      title: localText,
      form: z.record(z.string(), z.unknown()).describe('JSON Schema of what was submitted'),
      decides: z.boolean(),
      decisionKinds: z.array(z.enum(decisionKinds)),
      reasons: z.array(z.object({ key: z.string(), kind: z.enum(decisionKinds), title: localText, text: localText })),
      conditions: z.array(z.object({ key: z.string(), title: localText, text: localText })),
      requestItems: z.array(z.object({ key: z.string(), title: localText })),
      hasValidity: z.boolean(),
      attachmentPurposes: z.array(z.object({ key: z.string(), title: localText })),
      checks: z.array(z.object({ key: z.string(), title: localText })).describe('All that the service may ask for; events also name those that do not apply to the case'),
    }),
    team: z.object({ id: z.string(), key: z.string(), title: z.string() }),
    channel: z.enum(channels),
    receivedAt: instant,
    submittedAt: instant,
    identification: z.object({ method: z.string(), trustLevel: z.string() }),
    replyChannel: z.object({ kind: z.string(), email: z.string().optional(), pdfByMailConsent: z.boolean().optional() }),
    status: z.enum(caseStatuses),
    version: z.int(),
    position: z.int().describe('How many events there are; what one has seen is told by it'),
    priority: z.enum(['normal', 'high', 'urgent']),
    assignee: person.extend({ since: instant }).nullable(),
    followUp: z.object({ on: z.string(), note: z.string(), because: z.enum(['unpaid']).optional().describe('Set by the system: the fee has not come') }).nullable(),
    lookAt: lookAtShape.nullable().describe('What came in and nobody has looked at yet'),
    clock: z.object({ dueOn: z.string().nullable(), stoppedOn: z.string().nullable(), officeDaysLeft: z.int().nullable(), explanation: clockExplanation }),
    applicant: z.record(z.string(), z.unknown()),
    form: z.record(z.string(), z.unknown()).describe('As corrected'),
    corrections: z.array(z.object({ pointer: z.string(), from: z.unknown(), to: z.unknown(), reason: z.string(), by: person, at: instant })),
    attachments: z.array(attachmentShape),
    subject: z.string(),
    checks: z.array(
      z.object({
        key: z.string(),
        title: localText,
        help: localText.nullable(),
        kind: z.enum(['automatic', 'manual']),
        required: z.boolean(),
        severity: z.enum(['warning', 'error']),
        status: z.enum(checkStatuses),
        finding: z.string().nullable(),
        reason: localText.nullable(),
        by: person.nullable(),
        at: instant.nullable(),
        times: z.int(),
      }),
    ),
    notes: z.array(z.object({ id: z.string(), text: z.string(), by: person, at: instant })),
    request: z
      .object({
        id: z.string(),
        items: z.array(z.string()),
        text: z.string(),
        askedBy: person,
        askedAt: instant,
        answerBy: z.string(),
        remindOn: z.string(),
        reminded: z.boolean(),
        state: z.enum(['open', 'answered', 'expired', 'dropped']),
        answers: z.array(z.object({ id: z.string(), at: instant, message: z.string(), attachmentIds: z.array(z.string()), late: z.boolean() })),
      })
      .nullable(),
    proposal: proposal.nullable(),
    returned: z.object({ by: person, to: person.nullable().describe('null: the team'), at: instant, comment: z.string() }).nullable(),
    ifSigned: z
      .object({
        on: z.string(),
        decision: proposedDecision,
        approvalBecause: z.array(localText),
        differs: z.array(z.enum(differences)).describe('In what it is another than its proposer saw'),
        problem: z.string().nullable().describe('The code with which signing would be refused today'),
      })
      .nullable()
      .describe('The proposal as it is if it is signed today'),
    notices: z
      .array(z.object({ decisionId: z.string(), kind: z.enum(decisionKinds), decidedOn: z.string(), kassenzeichen: z.string().nullable(), feeCents: z.int() }))
      .describe('What was decided before the case was reopened, the latest last'),
    decision: proposal.extend({ decidedAt: instant, decidedOn: z.string(), approvedBy: person.nullable(), kassenzeichen: z.string().nullable(), reckonedOn: z.string().optional() }).nullable(),
    payments: z.array(
      z.object({
        id: z.string(),
        cents: z.int(),
        via: z.enum(['portal', 'cashier']),
        method: z.string(),
        reference: z.string(),
        paidAt: instant,
        countsFor: z.string().nullable().optional().describe('Another case for which this transaction was booked first; only where an earlier version took it twice'),
      }),
    ),
    refunds: z.array(
      z.object({
        id: z.string(),
        cents: z.int(),
        on: z.string(),
        method: z.enum(refundMethods),
        reference: z.string(),
        by: person,
        at: instant,
        undone: z.object({ by: person, at: instant, reason: z.string() }).nullable(),
      }),
    ),
    account: accountShape,
    post: z
      .array(
        z.object({
          id: z.string(),
          at: instant,
          message: z.string(),
          attachmentIds: z.array(z.string()),
          dealtWith: z.object({ by: person, at: instant, note: z.string().nullable().describe('Null where a reopening dealt with it') }).nullable(),
        }),
      )
      .describe('What the citizen sent unasked, or after the decision'),
    alike: z
      .array(z.object({ id: z.uuid(), caseNumber: z.string(), receivedAt: instant, status: z.enum(caseStatuses) }))
      .describe('May be the same application once more: same service, person and subject, within a month'),
    awaitsPayment: z.boolean(),
    letters: z.array(letterShape),
    closed: z.object({ at: instant, on: z.string(), outcome: z.string(), by: z.string() }).nullable(),
    reopenings: z.int(),
    allowedActions: z.array(z.enum(staffActions)),
  })
  .meta({ id: 'CaseDetail' });
export type CaseDetail = z.infer<typeof caseDetail>;

export const timelineEntry = z
  .object({
    id: z.string(),
    kind: z.string(),
    at: instant,
    by: z.object({ kind: z.enum(['staff', 'portal', 'system']), id: z.string(), name: z.string() }),
    data: z.record(z.string(), z.unknown()),
    personal: z.record(z.string(), z.unknown()).nullable(),
    erased: z.boolean(),
  })
  .meta({ id: 'TimelineEntry' });

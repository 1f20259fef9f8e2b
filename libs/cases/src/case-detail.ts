import { procedures } from '@vorgang/catalogue';
import { offCodes, serviceWordKeys } from '@vorgang/words';
import { z } from 'zod';
import { answerShape, listShapes } from './case-lists.shape.js';
import { caseStatuses, channels, checkStatuses, decisionKinds, type ListName } from './domain/case.js';
import { continuations } from './domain/continued.js';
import { staffActions } from './domain/case.actions.js';
import { differences } from './domain/differences.js';
import { proposal, lookAtShape, instant, localText, person, proposedDecision, accountShape } from './shapes.js';

const clockExplanation = z
  .object({
    receivedOn: z.string(),
    firstDueOn: z.string().nullable(),
    period: z
      .object({
        amount: z.int(),
        unit: z.enum(['office-days', 'calendar-days', 'weeks', 'months']),
        source: z.string().nullable(),
        note: z.string().nullable(),
      })
      .nullable()
      .describe('The service’s period, and where it comes from'),
    closedDays: z
      .array(z.object({ on: z.string(), name: z.string().nullable() }))
      .describe('Weekdays that a period in office days left out'),
    stops: z.array(
      z.object({
        from: z.string(),
        for: z.enum(['answer', 'payment']).describe('What the citizen was asked for meanwhile'),
        to: z.string().nullable(),
        days: z.int(),
        endedBy: z.enum(['answered', 'expired', 'withdrawn', 'reopened', 'paid']).nullable(),
        dueBefore: z.string().nullable(),
        dueAfter: z.string().nullable(),
      }),
    ),
    restart: z
      .object({ on: z.string(), dueOn: z.string().nullable() })
      .nullable()
      .describe('The last reopening, from which the period began anew'),
  })
  .describe('Why the case is due when it is');

/** How many entries of each list a page about a case begins with. */
export const shownEntries = 50;

export const caseDetail = z
  .object({
    id: z.uuid(),
    caseNumber: z.string(),
    externalReference: z.string().nullable(),
    applicantName: z.string().describe('Family name first; empty where it was erased'),
    submissionId: z.string(),
    service: z.object({
      key: z.string(),
      version: z.int(),
      title: localText,
      procedure: z.enum(procedures).describe('The law of its procedure: the administrative one, or that of taxes'),
      form: z.record(z.string(), z.unknown()).describe('JSON Schema of what was submitted'),
      decides: z.boolean(),
      decisionKinds: z.array(z.enum(decisionKinds)),
      reasons: z.array(
        z.object({
          key: z.string(),
          kind: z.enum(decisionKinds),
          title: localText,
          text: localText,
          preset: z.boolean().describe('It is chosen already when a decision of its kind is begun'),
        }),
      ),
      conditions: z.array(z.object({ key: z.string(), title: localText, text: localText })),
      requestItems: z.array(z.object({ key: z.string(), title: localText })),
      words: z.record(z.enum(serviceWordKeys), localText).describe('What the service calls its fee, its decisions and its applicant'),
      decisionTitles: z.partialRecord(z.enum(decisionKinds), localText).describe('What deciding is called on the button'),
      hasValidity: z.boolean(),
      attachmentPurposes: z.array(z.object({ key: z.string(), title: localText })),
      checks: z
        .array(z.object({ key: z.string(), title: localText }))
        .describe('All that the service may ask for; events also name those that do not apply to the case'),
    }),
    team: z.object({ id: z.string(), key: z.string(), title: z.string() }),
    channel: z.enum(channels),
    receivedAt: instant,
    submittedAt: instant,
    identification: z.object({
      method: z.string(),
      trustLevel: z.string(),
      seenBy: person.optional().describe('Who looked at the identity card'),
    }),
    replyChannel: z.object({ kind: z.string(), email: z.string().optional(), pdfByMailConsent: z.boolean().optional() }),
    status: z.enum(caseStatuses),
    version: z.int(),
    position: z.int().describe('How many events there are; what one has seen is told by it'),
    priority: z.enum(['normal', 'high', 'urgent']),
    assignee: person.extend({ since: instant }).nullable(),
    continued: z
      .object({ to: person, had: z.object({ caseId: z.uuid(), number: z.string() }), on: z.enum(continuations) })
      .nullable()
      .describe('Why the assignee has it, where nobody gave it to them: they had it, or the case that it follows'),
    followUp: z
      .object({
        on: z.string(),
        note: z.string(),
        because: z.enum(['unpaid']).optional().describe('Set by the system: the fee has not come'),
      })
      .nullable(),
    lookAt: lookAtShape.nullable().describe('What came in and nobody has looked at yet'),
    clock: z.object({
      dueOn: z.string().nullable(),
      stoppedOn: z.string().nullable(),
      officeDaysLeft: z.int().nullable(),
      explanation: clockExplanation,
    }),
    applicant: z.record(z.string(), z.unknown()).describe('As corrected'),
    applicantAsSubmitted: z.record(z.string(), z.unknown()).optional().describe('Only where something was corrected'),
    form: z.record(z.string(), z.unknown()).describe('As corrected'),
    corrections: z.array(listShapes.corrections),
    attachments: z.array(listShapes.attachments),
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
        contradictedBy: z.array(z.string()).describe('A manual check: the automatic ones that contradict it if they fail'),
      }),
    ),
    notes: z.array(listShapes.notes),
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
        state: z.enum(['open', 'answered', 'expired', 'dropped', 'withdrawn']),
        hearing: z
          .object({ kind: z.literal('reject'), reasons: z.array(z.string()) })
          .optional()
          .describe('The citizen is heard before this decision'),
        recordedAnswerId: z.string().nullable().describe('The answer that staff recorded, as long as that can be taken back'),
        answers: z.array(answerShape),
      })
      .nullable(),
    proposal: proposal.nullable(),
    returned: z
      .object({
        by: person,
        to: person.nullable().describe('null: the team'),
        at: instant,
        comment: z.string(),
        recalled: z.literal(true).optional().describe('It had been decided, and the decision was recalled'),
      })
      .nullable(),
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
      .array(
        z.object({
          decisionId: z.string(),
          kind: z.enum(decisionKinds),
          decidedOn: z.string(),
          kassenzeichen: z.string().nullable(),
          feeCents: z.int(),
        }),
      )
      .describe('What was decided before the case was reopened, the latest last'),
    decision: proposal
      .extend({
        decidedAt: instant,
        decidedOn: z.string(),
        approvedBy: person.nullable(),
        kassenzeichen: z.string().nullable(),
        reckonedOn: z.string().optional(),
      })
      .nullable(),
    payments: z.array(listShapes.payments),
    refunds: z.array(listShapes.refunds),
    account: accountShape,
    post: z.array(listShapes.post).describe('What the citizen sent unasked, or after the decision'),
    awaitsPayment: z.boolean(),
    letters: z.array(listShapes.letters),
    tasks: z.array(listShapes.tasks).describe('Questions to colleagues and other teams'),
    openPost: z.int().describe('How much of the post nobody has dealt with'),
    counts: z
      .object({
        notes: z.int(),
        attachments: z.int(),
        corrections: z.int(),
        answers: z.int(),
        payments: z.int(),
        refunds: z.int(),
        post: z.int(),
        letters: z.int(),
        tasks: z.int(),
      } satisfies Record<ListName, z.ZodInt>)
      .describe(
        `How many entries each list has. The case has the latest ${shownEntries} of them, all corrections, all letters under way, and all open tasks`,
      ),
    closed: z.object({ at: instant, on: z.string(), outcome: z.string(), by: z.string() }).nullable(),
    reopenings: z.int(),
    reopened: z
      .object({ at: instant, by: person, reason: z.string().describe('Empty where it was erased') })
      .nullable()
      .describe('The last reopening, and why'),
    allowedActions: z.array(z.enum(staffActions)),
    offActions: z
      .array(
        z.object({
          action: z.enum(staffActions),
          code: z.enum(offCodes),
          who: z.string().optional().describe('The colleague whom the reason names'),
          checks: z.int().optional().describe('How many required checks are open'),
        }),
      )
      .describe('What this person looks for here and cannot do now, with the reason; anything in neither list is out of place'),
  })
  .meta({ id: 'CaseDetail' });
export type CaseDetail = z.infer<typeof caseDetail>;

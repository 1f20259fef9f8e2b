import { atDoor, day, isLocalDate, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { answerWays, caseStatuses, channels, decisionKinds, letterStates, letterWays, lookAtReasons, paperSources } from './domain/case.js';
import { stuckReasons } from './stuck/why-stuck.js';

/** A day in a request, as YYYY-MM-DD, in Europe/Berlin, from 1800 to 2999. */
export const localDateSchema = day();

/** A day in an answer. It may be computed from a day of the request, or be one that serves only for comparison, such as “no deadline”. */
export const shownDaySchema = atDoor(
  'comparedDay',
  z.custom<LocalDate>(isLocalDate, 'not a day as YYYY-MM-DD').meta({ type: 'string', format: 'date' }),
);

export const localText = z.object({ de: z.string(), en: z.string() });
export const person = z.object({ id: z.string(), name: z.string() });
export const instant = z.string().describe('ISO 8601, UTC');

export const cappedCount = z.object({ count: z.int(), capped: z.boolean().describe('There are more than were counted') });

export const lookAtShape = z.object({ on: z.string(), because: z.enum(lookAtReasons) });

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

export const attachmentShape = z.object({
  id: z.string(),
  purpose: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.int(),
  sha256: z.string(),
  filed: z
    .object({ source: z.enum([...new Set([...answerWays, ...paperSources])]), receivedOn: z.string(), by: person })
    .optional()
    .describe('Where it came from, when, and who filed it, where staff did so'),
});
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
    .object({
      decisionId: z.string(),
      decidedOn: z.string(),
      kassenzeichen: z.string().nullable(),
      feeCents: z.int(),
      payment: z.enum(['none', 'before-issue', 'on-account']),
    })
    .optional()
    .describe('The notice that it takes the place of: the case was reopened'),
});

export const proposal = proposedDecision.extend({ id: z.string(), by: person, at: instant, approvalBecause: z.array(localText) });

export const letterShape = z.object({
  id: z.string(),
  key: z.string(),
  way: z.enum(letterWays),
  subject: z.string().optional().describe('Of a letter that a clerk has written'),
  state: z.enum(letterStates),
  orderedAt: instant,
  documents: z.array(z.object({ id: z.string(), kind: z.enum(['letter', 'permit']), name: z.string(), sha256: z.string(), size: z.int() })),
  attempts: z.int(),
  problem: z.string().nullable(),
  batchId: z.string().nullable(),
  leftOn: z.string().nullable(),
});

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

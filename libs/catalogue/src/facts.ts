import type { LocalDate } from '@vorgang/platform';
import type { Channel } from '@vorgang/words';
import type { Applicant } from './applicant.js';
import type { DecisionKind, Locale, LocalizedText } from './definition.schema.js';
import type { Municipality, Office } from './municipality.js';

export type JsonObject = { [name: string]: unknown };

/** The facts of a case for the rules of a definition. FEEL expressions see exactly these names. */
export interface Facts {
  form: JsonObject;
  applicant: Applicant;
  channel: Channel;
  /** The day (Europe/Berlin) on which the application came in. */
  receivedOn: LocalDate;
  /** The day for which the rules are evaluated; never the machine's clock. */
  today: LocalDate;
  attachments: readonly AttachmentFact[];
  /** What the portal reported as paid, or the cashier recorded. */
  payment?: {
    /** `partial`: less than the case costs · `refunded`: all of it was given back. */
    status: 'none' | 'reported' | 'partial' | 'paid' | 'refunded' | 'failed';
    /** What was paid and not given back, in whole cents. */
    cents?: number;
    missingCents?: number;
    tooMuchCents?: number;
    reference?: string;
  } | null;
  decision?: DecisionFact | null;
  fee?: FeeAssessment | null;
  /** `joinedInto`: the number of the case in which it goes on, for the letter that tells so. */
  case?: { number: string; joinedInto?: string } | null;
  /** The checks as they stand; approval rules may look at them. */
  checks?: readonly { key: string; status: string }[];
  /** The notice that this decision replaces, where its case was reopened. */
  replaces?: ReplacedNoticeFact | null;
  /** The Kassenzeichen, once one is drawn. */
  paymentReference?: string | null;
  /** For letters that ask the citizen: keys of `informationRequest.items`, free text, and the last day to answer. */
  request?: {
    items: readonly string[];
    note?: string;
    answerBy: LocalDate;
    askedOn?: LocalDate;
    /** For a hearing: keys of the reasons of the decision that is intended. */
    intended?: readonly string[];
    /** For a hearing: the right to it, by the law of the procedure. */
    basis?: string;
  } | null;
  /** What a clerk has written into a letter. */
  composed?: { subject: string; text: string } | null;
  /** Where the citizen answers or fetches: the status page. */
  statusUrl?: string | null;
  /** The office that writes; letters that ask the citizen name its ways to answer. */
  office?: Office | null;
  /** Letters and remedies name the authority and the court. */
  municipality?: Municipality | null;
}

export interface AttachmentFact {
  purpose: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
}

export interface DecisionFact {
  kind: DecisionKind;
  /** Keys of `decision.reasons` and `decision.conditions`. */
  reasons: readonly string[];
  conditions: readonly string[];
  /** Free text of the clerk, printed as a paragraph of its own. */
  remark?: string | null;
  /** Days from which and to which (both included) a permit holds. */
  validFrom?: LocalDate | null;
  validTo?: LocalDate | null;
  /** Whether one of these days was typed and differs from the one that the service's rules would choose. */
  daysByHand?: boolean;
}

export interface ReplacedNoticeFact {
  decidedOn: LocalDate;
  /** The Kassenzeichen; null where nothing was asked for. */
  reference: string | null;
  /** Whole cents. */
  cents: number;
  /** What it asks for, and the due days. */
  instalments?: readonly Instalment[];
}

export interface FormFault {
  /** RFC 6901, into the form data. */
  pointer: string;
  code: FormFaultCode;
  message: string;
}

/** The stable codes of a field's faults; the API publishes them. */
export type FormFaultCode =
  | 'required'
  | 'type'
  | 'format'
  | 'pattern'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'duplicate'
  | 'not-allowed'
  | 'unknown-field'
  | 'not-text'
  | 'line-break'
  | 'too-much'
  | 'not-valid';

export interface CheckResult {
  key: string;
  status: 'passed' | 'failed' | 'not-applicable';
  /** A failed warning is shown and prevents nothing. */
  severity: 'warning' | 'error';
  reason: LocalizedText;
}

export interface FeeLine {
  text: LocalizedText;
  cents: number;
}

export interface Instalment {
  dueOn: LocalDate;
  cents: number;
}

export interface FeeAssessment {
  /** What this decision asks for, in whole cents: the sum of the lines, and of the instalments where there are any. */
  cents: number;
  label: LocalizedText;
  payment: 'before-issue' | 'on-account';
  lines: FeeLine[];
  instalments?: Instalment[];
  /** What is due in each later year, by day of the year. */
  recurring?: { text: LocalizedText; cents: number; instalments: { monthDay: string; cents: number }[] };
}

/** The kinds of terms that every service has. No filter of a service has such a key. */
export const searchTermKinds = ['name', 'address', 'plate', 'chip'] as const;

/** The terms of a case: those that every service has, and what the service's own filters are about, by their keys. */
export interface SearchTerms {
  [filter: string]: string[];
  /** All in the citizen's spelling, trimmed, without duplicates; the index decides how they are compared. */
  name: string[];
  address: string[];
  plate: string[];
  chip: string[];
}

export interface ValidityPeriod {
  from: LocalDate;
  /** The last day. */
  to: LocalDate;
}

/** The same shape as the letters room prints. */
/** How the citizen can answer a letter. */
export interface WaysToAnswer {
  kind: 'ways-to-answer';
  title: string;
  ways: { label: string; text: string }[];
  /** Where one answers online, also as a code to scan; null where there is no such place. */
  url: string | null;
}

export type LetterBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head?: string[]; rows: string[][]; total?: string[] }
  | { kind: 'remedy'; title: string; text: string }
  | WaysToAnswer
  | {
      kind: 'payment';
      payee: string;
      iban: string;
      bic?: string;
      bank?: string;
      reference: string;
      amount: { cents: number; currency: 'EUR' };
      dueOn?: LocalDate | null;
    };

export type { Locale, LocalizedText };

import type { PrintedList, PrintedReport } from '@vorgang/documents';

/**
 * The contents of printed documents, without their layout. Everything in these models is data: it reaches the Typst templates as
 * `sys.inputs` JSON and is never pasted into their source, so a citizen's text cannot act as markup.
 *
 * Dates are calendar days `YYYY-MM-DD` (a `LocalDate` fits); the templates write them out in the
 * language of the document.
 */
export type LetterLocale = 'de' | 'en';

/** Whole cents; the templates write `84,00 €` or `€84.00`. */
export interface LetterAmount {
  cents: number;
  currency: 'EUR';
}

/**
 * How to pay: a table for people and a GiroCode (EPC069-12, version 002) for banking apps. A BIC is optional within the EEA. The
 * GiroCode is left out for an amount of 0 or less.
 */
export interface PaymentBlock {
  kind: 'payment';
  payee: string;
  iban: string;
  bic?: string;
  bank?: string;
  /** The Kassenzeichen, which the payer must quote. At most 140 characters reach the GiroCode. */
  reference: string;
  amount: LetterAmount;
  /** The day on which the money is due; null or absent where that is the receipt of the letter. */
  dueOn?: string | null;
}

export type LetterBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  /** All rows have the length of the head. Columns with only numbers or amounts are aligned right. */
  | { kind: 'table'; head?: string[]; rows: string[][]; total?: string[] }
  | { kind: 'remedy'; title: string; text: string }
  /** How the citizen can answer; `url` is also printed as a code to scan. */
  | { kind: 'ways-to-answer'; title: string; ways: { label: string; text: string }[]; url: string | null }
  | PaymentBlock;

export interface LetterSender {
  /** "Stadt Düren, Der Bürgermeister" */
  authority: string;
  /** "Amt für Finanzen – Steuern" */
  office: string;
  street: string;
  /** "52349 Düren" */
  town: string;
  phone?: string;
  mail?: string;
  /** The person or team who answers questions. */
  contact?: string;
}

export interface LetterModel {
  locale: LetterLocale;
  /** Title of the document in its metadata; assistive technology reads it first. */
  title: string;
  sender: LetterSender;
  /** Lines of the address window, name first; at most six fit (DIN 5008). */
  recipient: string[];
  /** The info block: Aktenzeichen, Kassenzeichen, … in this order. */
  references: { label: string; value: string }[];
  place: string;
  date: string;
  subject: string;
  salutation: string;
  blocks: LetterBlock[];
  closing: string;
  signatory: string;
  /** Puts ENTWURF / DRAFT across every page. */
  draft: boolean;
}

/** The resident's parking permit: one A4 page, the upper part for the windscreen, the lower for the holder. */
export interface PermitModel {
  locale: LetterLocale;
  title: string;
  /** "Stadt Düren" */
  city: string;
  /** "Bürgerbüro" */
  office: string;
  /** Street, town, phone of the office, for the holder's part. */
  officeAddress: string[];
  /** The number of the permit as printed for wardens. */
  number: string;
  zone: string;
  plates: string[];
  validFrom: string;
  /** Last day on which the permit is valid. */
  validTo: string;
  issuedOn: string;
  /** The Aktenzeichen. */
  caseNumber: string;
  /** Only on the holder's part, never behind the windscreen. */
  holder: string[];
  /** Conditions, printed on the holder's part. */
  conditions: string[];
  /** The content of the QR code: the token of `signPermit`. */
  token: string;
  draft: boolean;
}

/** A fault in a template, or a model that no template can print; `diagnostics` has the messages of Typst. */
export class LetterNotRendered extends Error {
  override readonly name = 'LetterNotRendered';
  constructor(
    readonly template: string,
    readonly diagnostics: string,
  ) {
    super(`template ${template} could not be rendered: ${diagnostics}`);
  }
}

export interface LetterRenderer {
  /** A DIN 5008 form B letter as tagged PDF. The same model gives the same bytes. */
  renderLetter(model: LetterModel): Promise<Uint8Array>;
  renderPermit(model: PermitModel): Promise<Uint8Array>;
  renderReport(model: PrintedReport): Promise<Uint8Array>;
  renderList(model: PrintedList): Promise<Uint8Array>;
  /** Waits for running work, then ends the thread. A process may also just exit. */
  close(): Promise<void>;
}

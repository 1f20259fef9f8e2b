import type { PrintedList, PrintedReport } from '@vorgang/documents';
import { giroCode } from './girocode.js';
import type { LetterBlock, LetterLocale, LetterModel, PaymentBlock, PermitModel } from './models.js';
import { qrSvg } from './qr.js';
import { amountText, ibanText, longDate, shortDate, wordsOf } from './words.js';
import type { Words } from './words.js';

/** A number, an amount or a share; columns of these are aligned right. */
const FIGURES = /^(?:€ ?)?[-–+]?[\d.,   ]*\d(?: ?(?:€|EUR|%|Cent))?$/;

/** What `letter.typ` prints: the model with its dates, amounts and codes written out. */
export async function letterView(model: LetterModel): Promise<object> {
  const words = wordsOf(model.locale);
  const { sender } = model;
  const dateText = longDate(model.date, model.locale);
  return {
    ...shared(model.locale, model.draft, model.date, model.title, words),
    crestAlt: `${words.crest}: ${sender.authority}`,
    sender,
    recipient: model.recipient,
    references: [
      ...model.references,
      ...optional(words.contact, sender.contact),
      ...optional(words.phone, sender.phone),
      ...optional(words.mail, sender.mail),
      { label: words.date, value: model.place ? `${model.place}, ${dateText}` : dateText },
    ],
    subject: model.subject,
    salutation: model.salutation,
    blocks: await Promise.all(model.blocks.map((block) => blockView(block, model.locale, words))),
    closing: model.closing,
    signatory: model.signatory,
    dateText,
    runningHead: [model.subject, ...model.references.slice(0, 1).map((r) => `${r.label} ${r.value}`)].join(' · '),
    footer: [sender.authority, sender.office, sender.street, sender.town, sender.phone, sender.mail].filter(Boolean).join(' · '),
  };
}

/** What `permit.typ` prints. */
export async function permitView(model: PermitModel): Promise<object> {
  const words = wordsOf(model.locale);
  const long = (day: string): string => longDate(day, model.locale);
  return {
    ...shared(model.locale, model.draft, model.issuedOn, model.title, words),
    crestAlt: `${words.crest}: ${model.city}`,
    city: model.city,
    office: model.office,
    number: model.number,
    zone: model.zone,
    plates: model.plates,
    validText: `${shortDate(model.validFrom, model.locale)} ${words.until} ${shortDate(model.validTo, model.locale)}`,
    issuedShort: shortDate(model.issuedOn, model.locale),
    qr: await qrSvg(model.token),
    details: [
      ...optional(words.holder, model.holder.join('\n')),
      { label: words.permitNumber, value: model.number },
      { label: words.caseNumber, value: model.caseNumber },
      { label: words.zone, value: model.zone },
      { label: words.plates, value: model.plates.join('\n') },
      { label: words.validFrom, value: long(model.validFrom) },
      { label: words.validTo, value: long(model.validTo) },
    ],
    issuerLines: [model.city, model.office, ...model.officeAddress],
    conditions: model.conditions,
  };
}

/** What `report.typ` prints. */
export function reportView(model: PrintedReport): object {
  const words = wordsOf(model.locale);
  return { ...shared(model.locale, false, model.date, model.title, words), ...model, crestAlt: `${words.crest}: ${model.authority}` };
}

/** What `case-list.typ` prints. */
export function listView(model: PrintedList): object {
  const words = wordsOf(model.locale);
  return {
    ...shared(model.locale, false, model.date, model.title, words),
    ...model,
    rows: model.rows.map((row) => row.map(breakable)),
    crestAlt: `${words.crest}: ${model.authority}`,
  };
}

/** One line of text, in which a run of letters that no column could hold may break anywhere. */
function breakable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/\S{20,}/g, (run) => [...run].join('\u200b'));
}

function shared(locale: LetterLocale, draft: boolean, date: string, title: string, words: Words): object {
  return {
    locale,
    region: locale === 'de' ? 'DE' : 'GB',
    draft,
    date,
    documentTitle: draft ? `${words.draft}: ${title}` : title,
    words,
  };
}

function optional(label: string, value: string | undefined): { label: string; value: string }[] {
  return value ? [{ label, value }] : [];
}

async function blockView(block: LetterBlock, locale: LetterLocale, words: Words): Promise<object> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'remedy':
      return block;
    case 'table':
      return tableView(block);
    case 'ways-to-answer':
      return { ...block, qr: block.url === null ? null : await qrSvg(block.url) };
    case 'payment':
      return paymentView(block, locale, words);
    default: {
      const unknown: never = block;
      throw new RangeError(`unknown block: ${JSON.stringify(unknown)}`);
    }
  }
}

/** Short rows are filled up, so that a mistake in a template gives an empty cell instead of a broken table. */
function tableView(block: Extract<LetterBlock, { kind: 'table' }>): object {
  const body = block.total ? [...block.rows, block.total] : block.rows;
  const columns = Math.max(1, block.head?.length ?? 0, ...body.map((row) => row.length));
  const filled = (row: string[]): string[] => [...row, ...Array<string>(columns - row.length).fill('')];
  const isFigures = (column: number): boolean => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return column > 0 && cells.length > 0 && cells.every((cell) => FIGURES.test(cell));
  };
  // Columns of words share the width by their longest cell, within limits; columns of figures take what they need.
  const width = (column: number): number => {
    if (isFigures(column)) return 0;
    const longest = Math.max(...[block.head ?? [], ...body].map((row) => row[column]?.length ?? 0));
    return Math.min(40, Math.max(10, longest));
  };
  return {
    kind: 'table',
    widths: Array.from({ length: columns }, (_, column) => width(column)),
    align: Array.from({ length: columns }, (_, column) => (isFigures(column) ? 'right' : 'left')),
    head: block.head ? filled(block.head) : null,
    rows: block.rows.map(filled),
    total: block.total ? filled(block.total) : null,
  };
}

async function paymentView(block: PaymentBlock, locale: LetterLocale, words: Words): Promise<object> {
  const code = giroCode(block);
  const line = (label: string, value: string | undefined, strong = false): object[] => (value ? [{ label, value, strong }] : []);
  return {
    kind: 'payment',
    lines: [
      ...line(words.amount, amountText(block.amount, locale), true),
      ...line(words.due, block.dueOn ? longDate(block.dueOn, locale) : undefined),
      ...line(words.reference, block.reference, true),
      ...line(words.payee, block.payee),
      ...line(words.iban, ibanText(block.iban)),
      ...line(words.bic, block.bic),
      ...line(words.bank, block.bank),
    ],
    qr: code === null ? null : await qrSvg(code),
  };
}

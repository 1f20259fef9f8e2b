import { formatLocalDate, formatMonthDay, unreachable } from '@vorgang/platform';
import type { LetterBlockTemplate, Locale, LocalizedText, ServiceDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { Facts, LetterBlock } from '../facts.js';
import { contextOf, isTrue } from '../feel/evaluate.js';
import type { FeelContext } from '../feel/evaluate.js';
import { lettersOfTheHouse } from './letters-of-the-house.js';
import { formatMoney, renderText } from './template.js';

/** The mark for a missing value, so that the clerk sees the gap in the preview. */
const GAP = '____';

interface Page {
  definition: ServiceDefinition;
  facts: Facts;
  context: FeelContext;
  locale: Locale;
  /** Fills a template in the letter's language. */
  say: (text: LocalizedText) => string;
}

/**
 * The title and subject of a letter.
 * @throws RuleNotEvaluable where the service has no such letter
 */
export function letterHeader(
  definition: ServiceDefinition,
  letterKey: string,
  facts: Facts,
  locale: Locale,
): { title: string; subject: string } {
  const page = pageOf(definition, facts, locale);
  const letter = letterOf(definition, letterKey);
  return { title: page.say(letter.title), subject: facts.composed?.subject ?? page.say(letter.subject) };
}

/** A letter that clerks write, with what it begins with. */
export interface LetterToCompose {
  readonly key: string;
  readonly title: LocalizedText;
  readonly subject: string;
  readonly text: string;
}

/** The letters that clerks of this service can write, the house's first, each with its beginning for these facts. */
export function lettersToCompose(definition: ServiceDefinition, facts: Facts, locale: Locale): LetterToCompose[] {
  const page = pageOf(definition, facts, locale);
  return Object.entries({ ...lettersOfTheHouse, ...definition.letters }).flatMap(([key, { title, subject, compose }]) =>
    compose ? [{ key, title, subject: page.say(subject), text: page.say(compose) }] : [],
  );
}

/** Whether clerks of this service can write a letter of this key. */
export function isComposed({ letters }: Pick<ServiceDefinition, 'letters'>, key: string): boolean {
  return [letters, lettersOfTheHouse].some((all) => Object.hasOwn(all, key) && all[key]?.compose !== undefined);
}

/**
 * The body of a letter, in order, as data for the printing room. Blocks whose `when` is not true are left out, and so are empty
 * lists and tables.
 * @param letterKey a decision kind, `information-request`, `reminder`, `withdrawal`, …
 * @throws RuleNotEvaluable where the service has no such letter, or a payment block has no payee
 */
export function letterBlocks(definition: ServiceDefinition, letterKey: string, facts: Facts, locale: Locale): LetterBlock[] {
  const page = pageOf(definition, facts, locale);
  const [first, ...others] = letterOf(definition, letterKey)
    .blocks.filter((block) => holds(block, page))
    .flatMap((block) => render(block, page));
  return [...(first ? [first] : []), ...replaced(page), ...others];
}

/** A second notice begins with what happens to the first one. No service's letter can leave that out. */
function replaced({ facts, locale }: Page): LetterBlock[] {
  if (!facts.replaces || !facts.decision) return [];
  const { decidedOn, reference, cents } = facts.replaces;
  const day = formatLocalDate(decidedOn, locale);
  const more = (facts.fee?.cents ?? 0) - cents;
  const amount = formatMoney(Math.abs(more), locale);
  const which = { de: reference ? ` (Kassenzeichen ${reference})` : '', en: reference ? ` (payment reference ${reference})` : '' };
  const change: LocalizedText =
    more === 0
      ? {
          de: 'Der festgesetzte Betrag bleibt gleich; er wird nicht noch einmal erhoben.',
          en: 'The amount stays the same; it is not charged again.',
        }
      : more > 0
        ? { de: `Gegenüber dem früheren Bescheid sind ${amount} mehr zu zahlen.`, en: `This is ${amount} more than in the earlier notice.` }
        : {
            de: `Gegenüber dem früheren Bescheid sind ${amount} weniger zu zahlen.`,
            en: `This is ${amount} less than in the earlier notice.`,
          };
  const counted: LocalizedText = { de: 'Was Sie darauf gezahlt haben, rechnen wir an.', en: 'What you have paid for it counts.' };
  const replaces: LocalizedText = {
    de: `Dieser Bescheid ersetzt den Bescheid vom ${day}${which.de}.`,
    en: `This notice replaces the notice of ${day}${which.en}.`,
  };
  const texts = cents > 0 ? [replaces, change, counted] : [replaces];
  return [{ kind: 'paragraph', text: texts.map((text) => text[locale]).join(' ') }];
}

function pageOf(definition: ServiceDefinition, facts: Facts, locale: Locale): Page {
  const context = contextOf(definition, facts);
  const say = (text: LocalizedText): string => renderText(definition, text[locale], context, locale, GAP);
  return { definition, facts, context, locale, say };
}

function letterOf(definition: ServiceDefinition, letterKey: string) {
  const letter = [definition.letters, lettersOfTheHouse].find((letters) => Object.hasOwn(letters, letterKey))?.[letterKey];
  if (!letter) throw new RuleNotEvaluable(definition.key, 'letters', letterKey, 'the service has no such letter');
  return letter;
}

function holds(part: { when?: string | undefined }, page: Page): boolean {
  return part.when === undefined || isTrue(part.when, page.context);
}

function render(block: LetterBlockTemplate, page: Page): LetterBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ kind: block.kind, text: page.say(block.text) }];
    case 'list':
      return list(block.items.filter((item) => holds(item, page)).map((item) => page.say(item.text)));
    case 'table':
      return table(
        block.head?.map(page.say),
        block.rows.filter((row) => holds(row, page)).map((row) => row.cells.map(page.say)),
      );
    case 'reasons':
      return chosen(page, 'reasons').map(({ text }) => ({ kind: 'paragraph', text: page.say(text) }));
    case 'conditions':
      return list(chosen(page, 'conditions').map(({ text }) => page.say(text)));
    case 'remark':
      return page.facts.decision?.remark ? [{ kind: 'paragraph', text: page.facts.decision.remark }] : [];
    case 'requested-items':
      return requestedItems(page);
    case 'ways-to-answer':
      return waysToAnswer(page);
    case 'composed':
      return composed(page.facts.composed?.text ?? '');
    case 'intended-reasons':
      return intendedReasons(page);
    case 'fee-table':
      return feeTable(page);
    case 'instalments':
      return instalments(page);
    case 'recurring':
      return recurring(page);
    case 'payment':
      return payment(page);
    case 'remedy':
      return remedy(page);
    default:
      return unreachable(block);
  }
}

function list(items: string[]): LetterBlock[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function table(head: string[] | undefined, rows: string[][], total?: string[]): LetterBlock[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', ...(head ? { head } : {}), rows, ...(total ? { total } : {}) }];
}

function chosen(page: Page, what: 'reasons' | 'conditions'): { text: LocalizedText }[] {
  const keys = page.facts.decision?.[what] ?? [];
  const known: readonly { key: string; text: LocalizedText }[] = page.definition.decision?.[what] ?? [];
  return keys.flatMap((key) => known.find((item) => item.key === key) ?? []);
}

function requestedItems(page: Page): LetterBlock[] {
  const { request } = page.facts;
  if (!request) return [];
  const known = page.definition.informationRequest.items;
  const titles = request.items.map((key) => known.find((item) => item.key === key)?.title[page.locale] ?? key);
  const note: LetterBlock[] = request.note ? [{ kind: 'paragraph', text: request.note }] : [];
  return [...list(titles), ...note];
}

const listed = /^[-–•*] +/;

/** A text as people type letters: an empty line begins a paragraph, lines that begin with a dash are a list. */
function composed(text: string): LetterBlock[] {
  return text.split(/\n[ \t]*\n/).flatMap((part): LetterBlock[] => {
    const lines = part.split('\n').map((line) => line.trim());
    const first = lines.findIndex((line) => listed.test(line));
    const words = lines.slice(0, first < 0 ? undefined : first).filter(Boolean);
    const paragraph: LetterBlock[] = words.length > 0 ? [{ kind: 'paragraph', text: words.join('\n') }] : [];
    if (first < 0) return paragraph;
    const items: string[] = [];
    for (const line of lines.slice(first)) {
      if (listed.test(line)) items.push(line.replace(listed, ''));
      else if (line) items.push(`${items.pop() ?? ''} ${line}`);
    }
    return [...paragraph, { kind: 'list', items }];
  });
}

function intendedReasons(page: Page): LetterBlock[] {
  const known: readonly { key: string; text: LocalizedText }[] = page.definition.decision?.reasons ?? [];
  const reasons = (page.facts.request?.intended ?? []).flatMap((key) => known.find((one) => one.key === key) ?? []);
  const note = page.facts.request?.note;
  return [...reasons.map(({ text }): LetterBlock => ({ kind: 'paragraph', text: page.say(text) })), ...(note ? composed(note) : [])];
}

/** All ways that this house has: what is not configured is not offered. */
function waysToAnswer({ facts, locale }: Page): LetterBlock[] {
  const { office, statusUrl } = facts;
  const number = facts.case?.number;
  const place = office && [office.room, office.street, office.town].filter(Boolean).join(', ');
  const letter = office && [office.authority, office.office, office.street, office.town].join(', ');
  const quoting = number ? { de: ` (Aktenzeichen ${number})`, en: ` (case number ${number})` } : { de: '', en: '' };
  const ways: readonly (readonly [LocalizedText, string | null | undefined])[] = [
    [{ de: 'Online', en: 'Online' }, statusUrl],
    [{ de: 'Per Post', en: 'By post' }, letter && `${letter}${quoting[locale]}`],
    [{ de: 'Vor Ort', en: 'In person' }, office && [place, office.hours].filter(Boolean).join('; ')],
    [{ de: 'Telefonisch', en: 'By telephone' }, office?.phone],
    [{ de: 'Per E-Mail', en: 'By e-mail' }, office?.mail && `${office.mail}${quoting[locale]}`],
  ];
  const offered = ways.flatMap(([label, text]) => (text ? [{ label: label[locale], text }] : []));
  if (offered.length === 0) return [];
  const title: LocalizedText = { de: 'So können Sie antworten', en: 'How you can answer' };
  return [{ kind: 'ways-to-answer', title: title[locale], ways: offered, url: statusUrl ?? null }];
}

const words = {
  position: { de: 'Position', en: 'Item' },
  amount: { de: 'Betrag', en: 'Amount' },
  total: { de: 'Summe', en: 'Total' },
  due: { de: 'Fällig am', en: 'Due on' },
} satisfies Record<string, LocalizedText>;

function feeTable(page: Page): LetterBlock[] {
  const { facts, locale } = page;
  if (!facts.fee) return [];
  return table(
    [words.position[locale], words.amount[locale]],
    facts.fee.lines.map((line) => [line.text[locale], formatMoney(line.cents, locale)]),
    [words.total[locale], formatMoney(facts.fee.cents, locale)],
  );
}

function instalments(page: Page): LetterBlock[] {
  const { facts, locale } = page;
  const due = facts.fee?.instalments ?? [];
  return table(
    [words.due[locale], words.amount[locale]],
    due.map((part) => [formatLocalDate(part.dueOn, locale), formatMoney(part.cents, locale)]),
    due.length > 1 ? [words.total[locale], formatMoney(facts.fee?.cents ?? 0, locale)] : undefined,
  );
}

function recurring(page: Page): LetterBlock[] {
  const { facts, locale } = page;
  const yearly = facts.fee?.recurring;
  if (!yearly) return [];
  const rows = yearly.instalments.map((part) => {
    return [formatMonthDay(part.monthDay, locale), formatMoney(part.cents, locale)];
  });
  return [
    { kind: 'paragraph', text: yearly.text[locale] },
    ...table([words.due[locale], words.amount[locale]], rows, [words.total[locale], formatMoney(yearly.cents, locale)]),
  ];
}

function payment(page: Page): LetterBlock[] {
  const { facts, definition } = page;
  if (!facts.fee || facts.fee.cents <= 0) return [];
  const treasury = facts.municipality?.treasury;
  if (!treasury) throw new RuleNotEvaluable(definition.key, 'letters', 'payment', 'the facts name no municipality');
  // What a replaced notice asked for by a past day is in the table, but needs no payment code now.
  const parts = facts.fee.instalments ?? [];
  const first = facts.replaces ? parts.find((part) => part.dueOn > facts.today) : parts[0];
  if (parts.length > 0 && !first) return [];
  return [
    {
      kind: 'payment',
      payee: treasury.payee,
      iban: treasury.iban,
      ...(treasury.bic ? { bic: treasury.bic } : {}),
      bank: treasury.bank,
      reference: facts.paymentReference ?? GAP,
      // With instalments, the bank code asks for the first one; the table above has the others.
      amount: { cents: first?.cents ?? facts.fee.cents, currency: 'EUR' },
      dueOn: first?.dueOn ?? null,
    },
  ];
}

function remedy(page: Page): LetterBlock[] {
  const { remedy: found } = page.definition;
  return found ? [{ kind: 'remedy', title: page.say(found.title), text: page.say(found.text) }] : [];
}

import type { CaseApplicant, CaseEvent } from '@vorgang/cases';
import { formatMoney, streetLine } from '@vorgang/catalogue';
import type { PrintedReport } from '@vorgang/documents';
import { localDateOf, type Locale } from '@vorgang/platform';
import type { CaseFile, Filed } from './case-files.js';
import { formLines } from './form-lines.js';
import { sentenceOf } from '../export-events/event-line.js';
import { letterStateWords, priorityWords } from '@vorgang/words';
import type { ServiceDefinition } from '@vorgang/catalogue';
import { printedWords, type PrintedWords } from './printed-words.js';

type Section = PrintedReport['sections'][number];
type Table = Section['tables'][number];
type Line = readonly [label: string, value: string | null | undefined];
type Kase = CaseFile['case'];

/** How a case is printed. */
export interface Printing {
  readonly locale: Locale;
  readonly authority: string;
  readonly definition: ServiceDefinition | undefined;
  /** Whether it lies in the archive beside its documents, whose paths it then names. */
  readonly archived: boolean;
  /** Whether what is not meant for the citizen is printed: notes, tasks, comments to colleagues. */
  readonly internal: boolean;
  /** The most events; of a longer history, the newest are printed, and it says how many are not. */
  readonly mostEvents: number;
}

/** What a case on paper is made from. */
type Printed = Pick<CaseFile, 'case' | 'timeline'> & { readonly exported: Omit<CaseFile['exported'], 'events' | 'ownEvents'> };

/** A case for paper: its data and everything that happened, in words. It has nothing that the JSON of its file lacks. */
export function printedCase(file: Printed, filed: readonly Filed[], printing: Printing): PrintedReport {
  const { locale, authority } = printing;
  const words = printedWords[locale];
  const { case: kase, exported } = file;
  return {
    locale,
    title: `${printing.archived ? words.file : words.case} ${kase.caseNumber}`,
    authority,
    date: localDateOf(new Date(exported.at)),
    about: [
      { label: printing.archived ? words.exported : words.printed, value: `${words.at(exported.at)}, ${exported.by}` },
      { label: words.lastChange, value: words.at(exported.lastChange) },
      ...(exported.erasedPersonalParts > 0 ? [{ label: words.erased, value: String(exported.erasedPersonalParts) }] : []),
    ],
    sections: [
      overview(kase, words, locale),
      application(kase, words, locale),
      work(kase, words, printing),
      documents(filed, words, printing),
      history(file, words, printing),
    ].filter((section) => section.tables.length > 0),
  };
}

function section(title: string, tables: readonly (Table | null)[], sentence = ''): Section {
  return { title, sentence, tiles: [], tables: tables.filter((table) => table !== null) };
}

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table | null {
  return rows.length === 0
    ? null
    : { title, sentence: '', columns: columns.map((name) => ({ title: name, numeric: false })), rows, bars: [], note: '' };
}

/** Labels and values; lines without a value are left out. */
function facts(title: string, lines: readonly Line[], words: PrintedWords): Table | null {
  return table(
    title,
    [words.field, words.value],
    lines.flatMap(([label, value]) => (value ? [[label, value]] : [])),
  );
}

function overview(kase: Kase, words: PrintedWords, locale: Locale): Section {
  const { granted, rejected, applicant } = kase.service.words;
  const outcomeNames: Readonly<Record<string, string>> = { ...words.outcomes, granted: granted[locale], rejected: rejected[locale] };
  return section(words.overview, [
    facts(
      words.case,
      [
        [words.number, kase.caseNumber],
        [words.service, `${kase.service.title[locale]} (${kase.service.version})`],
        [words.subject, kase.subject],
        [words.team, kase.team.title],
        [words.status, words.statuses[kase.status]],
        [words.outcome, kase.closed && (outcomeNames[kase.closed.outcome] ?? kase.closed.outcome)],
        [words.assignee, kase.assignee?.name],
        [words.received, words.at(kase.receivedAt)],
        [words.channel, words.channels[kase.channel]],
        [words.due, kase.clock.dueOn && words.day(kase.clock.dueOn)],
        [words.stopped, kase.clock.stoppedOn && words.day(kase.clock.stoppedOn)],
        [words.priority, kase.priority === 'normal' ? null : priorityWords[kase.priority][locale]],
        [words.followUp, kase.followUp && words.day(kase.followUp.on)],
      ],
      words,
    ),
    facts(applicant[locale], applicantLines(kase.applicant, words, locale), words),
  ]);
}

/** The address is one line, as on an envelope. */
function applicantLines({ kind: _kind, address, ...person }: Kase['applicant'], words: PrintedWords, locale: Locale): Line[] {
  const named = (key: string, value: string): Line => [words.applicantFields[key] ?? key, value];
  const rank = Object.keys(words.applicantFields);
  return [
    ...formLines({}, person, locale, words)
      .toSorted((a, b) => rank.indexOf(a.label) - rank.indexOf(b.label))
      .map(({ label, value }) => named(label, value)),
    named('address', addressLine(address as CaseApplicant['address'])),
  ];
}

function addressLine(address: CaseApplicant['address']): string {
  const { careOf, postalCode, town, country } = address;
  return [careOf && `c/o ${careOf}`, streetLine(address), `${postalCode} ${town}`.trim(), country].filter(Boolean).join(', ');
}

function application(kase: Kase, words: PrintedWords, locale: Locale): Section {
  const lines = formLines(kase.service.form, kase.form, locale, words);
  const labels = new Map(lines.map(({ pointer, label }) => [pointer, label]));
  return section(words.application, [
    facts(
      words.asCorrected,
      lines.map(({ label, value }): Line => [label, value]),
      words,
    ),
    table(
      words.corrections,
      [words.field, words.before, words.after, words.why, words.who],
      kase.corrections.map((one) => [
        labels.get(one.pointer) ?? one.pointer,
        plain(one.from),
        plain(one.to),
        one.reason,
        `${one.by.name}, ${words.at(one.at)}`,
      ]),
    ),
  ]);
}

function work(kase: Kase, words: PrintedWords, { locale, internal }: Printing): Section {
  const decided = kase.decision ?? kase.proposal;
  const titles = new Map([...kase.service.reasons, ...kase.service.conditions].map(({ key, title }) => [key, title[locale]]));
  const named = (keys: readonly string[]) => keys.map((key) => titles.get(key) ?? key).join('; ');
  return section(words.work, [
    table(
      words.checks,
      [words.what, words.status, words.finding, words.who],
      kase.checks.map((check) => [
        check.title[locale],
        words.checkStatuses[check.status],
        check.finding ?? check.reason?.[locale] ?? '',
        check.at ? `${check.kind === 'automatic' ? words.rule : (check.by?.name ?? words.system)}, ${words.at(check.at)}` : '',
      ]),
    ),
    table(
      words.notes,
      [words.what, words.who],
      kase.notes.filter(() => internal).map((note) => [note.text, `${note.by.name}, ${words.at(note.at)}`]),
    ),
    table(
      words.tasks,
      [words.what, words.who, words.answer],
      kase.tasks
        .filter(() => internal)
        .map((task) => [
          task.question,
          `${task.by.name}, ${words.at(task.at)} → ${task.to.name} (${words.day(task.dueOn)})`,
          task.ended ? `${task.ended.text} (${task.ended.by.name}, ${words.at(task.ended.at)})` : '',
        ]),
    ),
    kase.request &&
      facts(
        words.request,
        [
          [words.what, kase.request.text],
          [words.who, `${kase.request.askedBy.name}, ${words.at(kase.request.askedAt)}`],
          ...kase.request.answers.map((answer): Line => [words.answer, `${answer.message} (${words.at(answer.at)})`]),
        ],
        words,
      ),
    decided &&
      facts(
        kase.decision ? words.decision : words.proposal,
        [
          [words.kind, kase.service.words[decided.kind][locale]],
          [words.reasons, named(decided.reasons)],
          [words.conditions, named(decided.conditions)],
          [words.explanation, decided.explanation],
          [kase.service.words.fee[locale], formatMoney(decided.feeCents, locale)],
          [words.proposedBy, `${decided.by.name}, ${words.at(decided.at)}`],
          [words.signedBy, kase.decision && `${kase.decision.approvedBy?.name ?? '–'}, ${words.at(kase.decision.decidedAt)}`],
        ],
        words,
      ),
    table(
      words.letters,
      [words.what, words.status, words.when],
      kase.letters.map((letter) => [
        letter.subject ?? (letter.documents.map(({ name }) => name).join(', ') || letter.key),
        letterStateWords[letter.state][locale],
        letter.leftOn ? words.day(letter.leftOn) : words.at(letter.orderedAt),
      ]),
    ),
    table(
      words.payments,
      [words.amount, words.reference, words.when],
      kase.payments.map((payment) => [formatMoney(payment.cents, locale), payment.reference, words.at(payment.paidAt)]),
    ),
    table(
      words.refunds,
      [words.amount, words.reference, words.who],
      kase.refunds
        .filter(({ undone }) => undone === null)
        .map((refund) => [formatMoney(refund.cents, locale), refund.reference, `${refund.by.name}, ${words.at(refund.at)}`]),
    ),
    kase.account.owedBackCents === 0
      ? null
      : facts(words.payments, [[words.owedBack, formatMoney(kase.account.owedBackCents, locale)]], words),
    table(
      words.latePost,
      [words.what, words.when],
      kase.post.map((post) => [[post.message, internal ? post.dealtWith?.note : ''].filter(Boolean).join(' – '), words.at(post.at)]),
    ),
  ]);
}

/** In the archive each document has its path; beside a printed case, nothing of it is there but its name. */
function documents(filed: readonly Filed[], words: PrintedWords, { archived }: Printing): Section {
  return section(
    words.documents,
    [
      table(
        words.documents,
        archived ? [words.what, words.from, words.path] : [words.what, words.from],
        filed.map(({ document, path }) => [document.name, words.froms[document.from], ...(archived ? [path ?? words.gone] : [])]),
      ),
    ],
    archived ? words.checksums : '',
  );
}

/** The events whose words are the citizen's, or are meant for them; what is written in others is among colleagues. */
const writtenForAll: ReadonlySet<string> = new Set<CaseEvent['kind']>([
  'case.submitted',
  'case.information-requested',
  'case.request-answered',
  'case.post-received',
  'case.letter-composed',
  'case.check-recorded',
  'case.data-corrected',
  'case.applicant-corrected',
  'case.decision-proposed',
]);

/** Where people write in their own words. */
const inOwnWords = ['text', 'comment', 'finding', 'reason', 'message', 'note', 'explanation'];

/** The personal part without what people wrote. */
function wordless(personal: Personal): Personal {
  return personal && Object.fromEntries(Object.entries(personal).filter(([key]) => !inOwnWords.includes(key)));
}
type Personal = Readonly<Record<string, unknown>> | null;

function history({ timeline }: Printed, words: PrintedWords, { locale, definition, internal, mostEvents }: Printing): Section {
  const left = Math.max(0, timeline.length - mostEvents);
  const shown = table(
    words.history,
    [words.what, words.person, words.when],
    timeline.slice(left).map((event) => {
      // A sentence that needs what a colleague wrote is left out with it.
      const personal = internal || writtenForAll.has(event.kind) ? event.personal : wordless(event.personal);
      const told = sentenceOf({ ...event, personal }, definition, locale);
      const said = event.erased ? words.erased : saidIn(personal, told);
      return [
        [told || (words.events[event.kind] ?? event.kind), said].filter(Boolean).join('\n'),
        event.kind === 'case.checked-automatically' ? words.rule : event.by.kind === 'system' ? words.system : event.by.name,
        words.at(event.at),
      ];
    }),
  );
  return section(words.history, [shown && left > 0 ? { ...shown, note: words.olderLeft(left) } : shown]);
}

/** The texts that people wrote in an event and that its sentence does not say. */
function saidIn(personal: Personal, told: string): string {
  return inOwnWords
    .flatMap((key) => (typeof personal?.[key] === 'string' ? [personal[key]] : []))
    .filter((text) => !told.includes(text))
    .join('\n');
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

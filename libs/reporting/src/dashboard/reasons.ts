import type { Asked, Span } from './question.js';
import { Builder, plain } from './build.js';
import { unknownSettled } from './deadlines.js';
import { rowsOf } from '../roll-ups/read.js';
import type { Cell, Column, ReportAnswer } from './report.shape.js';
import { channels, channelWords } from '@vorgang/words';
import type { LocalText } from '@vorgang/cases';
import { both, share, text } from './words.js';

interface Reason {
  readonly service_key: string;
  readonly key: string;
  readonly n: number;
}

/** How many cases of a service there were, and how many of them had a request for information or a rejection. */
interface Base {
  readonly service_key: string;
  readonly all: number;
  readonly some: number;
  readonly unknown: number;
}

/**
 * What makes applications incomplete, and why are they rejected? It counts settled cases: nobody knows yet whether a new one will
 * need a request for information, so new and old receipts cannot be compared.
 */
export async function reasons(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { period, before, titles } = asked;
  const [items, itemsThen] = [await counted(asked, period, 'asked'), await counted(asked, before, 'asked')];
  const [rejections, rejectionsThen] = [await counted(asked, period, 'rejected'), await counted(asked, before, 'rejected')];
  const [questioned, questionedThen] = [await bases(asked, period, 'settled'), await bases(asked, before, 'settled')];
  const [rejected, rejectedThen] = [await bases(asked, period, 'decided'), await bases(asked, before, 'decided')];
  const [answers, answersThen] = [await answered(asked, period), await answered(asked, before)];
  const settled = { settledFrom: period.from, settledTo: period.to };
  const decided = { decidedFrom: period.from, decidedTo: period.to };
  const [q, qThen, r, rThen] = [total(questioned), total(questionedThen), total(rejected), total(rejectedThen)];
  const unknownAnswers = q.some - answers.known;
  const first = items[0];
  const firstTitle = first && titles.item(first.service_key, first.key);
  const columns = (what: Column['title'], ofWhat: Column['title']): Column[] => [
    { key: 'reason', title: what, kind: 'text' },
    { key: 'service', title: text('Leistung', 'Service'), kind: 'text' },
    { key: 'cases', title: text('Vorgänge', 'Cases'), kind: 'count' },
    { key: 'share', title: ofWhat, kind: 'percent' },
    { key: 'before', title: text('Davor', 'Before'), kind: 'count' },
  ];
  const rows = (
    of: readonly Reason[],
    then: readonly Reason[],
    base: readonly Base[],
    title: (reason: Reason) => Cell['label'],
    drill: (reason: Reason) => Record<string, string>,
  ): Cell[][] =>
    of.map((reason) => [
      plain(`${reason.service_key}/${reason.key}`, title(reason)),
      plain(reason.service_key, titles.service(reason.service_key)),
      build.count(reason.n, { ...drill(reason), service: reason.service_key }),
      plain(share(reason.n, base.find((one) => one.service_key === reason.service_key)?.all ?? 0)),
      plain(then.find((one) => one.service_key === reason.service_key && one.key === reason.key)?.n ?? 0),
    ]);
  return {
    sentence: both((w) =>
      first && firstTitle
        ? w.pick(
            `Am häufigsten fehlt „${firstTitle.de}“ (${titles.service(first.service_key).de}): ${w.cases(first.n)}.`,
            `What is missing most often is “${firstTitle.en}” (${titles.service(first.service_key).en}): ${w.cases(first.n)}.`,
          )
        : w.pick(
            'Bei nichts, was im Zeitraum erledigt wurde, war nachgefordert worden.',
            'Nothing that was settled in the period had a request for information.',
          ),
    ),
    tiles: [
      build.tile('incomplete', text('Nachgefordert, von Entschiedenen', 'Information requested, of those decided'), {
        kind: 'percent',
        value: share(q.some, q.all),
        before: share(qThen.some, qThen.all),
        good: 'down',
        drill: { ...settled, askedBack: 'true' },
      }),
      build.tile('rejected', titles.rejections(asked.scope.service), {
        value: r.some,
        before: rThen.some,
        drill: { ...decided, rejected: 'true' },
      }),
    ],
    panels: [
      {
        key: 'asked-for',
        title: text('Was nachgefordert wurde', 'What was requested'),
        sentence: both((w) =>
          w.pick(
            `Bei ${w.count(q.some)} von ${w.cases(q.all)}, die im Zeitraum entschieden oder ohne Entscheidung abgeschlossen wurden, war nachgefordert worden.`,
            `Of ${w.cases(q.all)} decided in the period, or closed without a decision, the citizen was asked in ${w.count(q.some)}.`,
          ),
        ),
        columns: columns(
          text('Nachgefordert', 'Requested'),
          text('Anteil des Erledigten der Leistung', 'Share of the service’s settled cases'),
        ),
        rows: rows(
          items,
          itemsThen,
          questioned,
          (of) => titles.item(of.service_key, of.key),
          (of) => ({ ...settled, askedFor: of.key }),
        ),
        unknown: build.unknown(await unknownSettled(asked, period), { closedFrom: period.from, closedTo: period.to }),
      },
      {
        key: 'answered-by',
        title: text('Wie auf Nachforderungen geantwortet wurde', 'How requests were answered'),
        sentence: both((w) => {
          const [most] = answers.ways;
          return most
            ? w.pick(
                `${w.cases(answers.known)} mit Nachforderung ${answers.known === 1 ? 'wurde' : 'wurden'} im Zeitraum erledigt. Am häufigsten: ${answerWord(most.way).de} (${w.count(most.n)}).`,
                `${w.cases(answers.known)} with a request for information ${answers.known === 1 ? 'was' : 'were'} settled in the period. Most often: ${answerWord(most.way).en} (${w.count(most.n)}).`,
              )
            : w.pick(
                'Im Zeitraum wurde nichts erledigt, bei dem nachgefordert worden war.',
                'Nothing with a request was settled in the period.',
              );
        }),
        columns: [
          { key: 'way', title: text('Antwort', 'Answer'), kind: 'text' },
          { key: 'cases', title: text('Vorgänge', 'Cases'), kind: 'count' },
          { key: 'share', title: text('Anteil der Vorgänge mit Nachforderung', 'Share of the cases with a request'), kind: 'percent' },
          { key: 'before', title: text('Davor', 'Before'), kind: 'count' },
        ],
        rows: answers.ways.map(({ way, n }) => [
          plain(way, answerWord(way)),
          build.count(n, { ...settled, answeredBy: way }),
          plain(share(n, answers.known)),
          plain(answersThen.ways.find((one) => one.way === way)?.n ?? 0),
        ]),
        unknown: unknownAnswers > 0 ? { count: unknownAnswers, drillDown: build.drill({ ...settled, answeredBy: 'unknown' }) } : null,
      },
      {
        key: 'rejected-for',
        title: text('Warum abgelehnt wurde', 'Why applications were rejected'),
        sentence: both((w) =>
          w.pick(
            `${w.count(r.some)} von ${w.count(r.all)} Entscheidungen im Zeitraum ${r.some === 1 ? 'war eine Ablehnung' : 'waren Ablehnungen'}.`,
            `${w.count(r.some)} of ${w.count(r.all)} decisions in the period ${r.some === 1 ? 'was a rejection' : 'were rejections'}.`,
          ),
        ),
        columns: columns(text('Grund', 'Reason'), text('Anteil der Entscheidungen der Leistung', 'Share of the service’s decisions')),
        rows: rows(
          rejections,
          rejectionsThen,
          rejected,
          (of) => titles.reason(of.service_key, of.key),
          (of) => ({ ...decided, rejectedFor: of.key }),
        ),
        unknown: build.unknown(r.unknown, decided),
      },
    ],
  };
}

const total = (bases: readonly Base[]) =>
  bases.reduce((sum, base) => ({ all: sum.all + base.all, some: sum.some + base.some, unknown: sum.unknown + base.unknown }), {
    all: 0,
    some: 0,
    unknown: 0,
  });

/** How many cases have each key, the most frequent first. */
async function counted({ manager, scope }: Asked, span: Span, kind: 'asked' | 'rejected'): Promise<Reason[]> {
  const reasons = rowsOf({ name: 'figure_reason', scope, span, by: ['service_key'], offset: 1 });
  return manager.query(
    `select service_key, reason as key, sum(n)::integer as n from ${reasons.sql} x
     where kind = $1 group by service_key, reason having sum(n) <> 0 order by n desc, service_key, key limit 200`,
    [kind, ...reasons.parameters],
  );
}

interface Answers {
  /** Cases with a request of which it is known how it was answered. */
  readonly known: number;
  /** How many of them were answered by each way, or not at all; a case may have several ways. The most frequent first. */
  readonly ways: readonly { readonly way: string; readonly n: number }[];
}

async function answered({ manager, scope }: Asked, span: Span): Promise<Answers> {
  const reasons = rowsOf({ name: 'figure_reason', scope, span, by: ['service_key'], offset: 1 });
  const rows: { way: string; n: number }[] = await manager.query(
    `select reason as way, sum(n)::integer as n from ${reasons.sql} x where kind = $1 group by reason having sum(n) <> 0 order by n desc, way`,
    ['answered', ...reasons.parameters],
  );
  return { known: rows.find(({ way }) => way === 'known')?.n ?? 0, ways: rows.filter(({ way }) => way !== 'known') };
}

/** What the way of an answer is called: that of the channel. */
function answerWord(way: string): LocalText {
  const channel = channels.find((one) => one === way);
  return channel ? { de: channelWords[channel].de, en: channelWords[channel].en } : { de: 'keine Antwort', en: 'No answer' };
}

/** By service: what was settled or decided, and how much of it had a request for information or was rejected. */
async function bases({ manager, scope }: Asked, span: Span, of: 'settled' | 'decided'): Promise<Base[]> {
  const cells = rowsOf({ name: 'figure_cell', scope, span, by: ['service_key'] });
  return manager.query(
    `select service_key, sum(${of})::integer as all, sum(${of === 'settled' ? 'settled_asked' : 'rejected'})::integer as some, sum(${of}_unknown)::integer as unknown
     from ${cells.sql} x group by service_key having sum(${of}) <> 0`,
    [...cells.parameters],
  );
}

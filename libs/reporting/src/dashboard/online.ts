import { addDays, addMonths, localDate, partsOf, type LocalDate } from '@vorgang/platform';
import { channelWords, type Channel } from '@vorgang/words';
import { rowsOf } from '../roll-ups/read.js';
import type { Asked, Span } from './question.js';
import { Builder, plain } from './build.js';
import type { ReportAnswer } from './report.shape.js';
import { both, share, text } from './words.js';

interface Received {
  readonly n: number;
  readonly online: number;
}

/** Do more people apply online? The share of applications that came in as data, by month and by service, and the goals. */
export async function online(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { period, before } = asked;
  const now = await received(asked, period);
  const then = await received(asked, before);
  // The line shows a year, even for a short period.
  const yearFrom = addMonths(firstOfMonth(period.to), -11);
  const year = { from: yearFrom < period.from ? yearFrom : firstOfMonth(period.from), to: period.to };
  const months = (await receivedByMonth(asked, year)).map((row) => [row.month, [row]] as const);
  const services = [...Map.groupBy(now, (row) => row.service_key)].map(([key, rows]) => ({
    key,
    of: total(rows),
    before: total(then.filter((row) => row.service_key === key)),
    goal: asked.goalOf(key),
  }));
  const withGoal = services.filter((service) => service.goal !== null);
  const reached = withGoal.filter(({ of, goal }) => (share(of.online, of.n) ?? 0) >= (goal ?? 0) * 100).length;
  const [all, allThen] = [total(now), total(then)];
  const [byChannel, byChannelThen] = [await receivedByChannel(asked, period), await receivedByChannel(asked, before)];
  const drill = { receivedFrom: period.from, receivedTo: period.to };
  return {
    sentence: both((w) =>
      all.n === 0
        ? w.pick('Im Zeitraum ist nichts eingegangen.', 'Nothing was received in the period.')
        : w.pick(
            `${w.percent(share(all.online, all.n))} kamen online; ${w.count(reached)} von ${w.count(withGoal.length)} Leistungen erreichen ihr Ziel.`,
            `${w.percent(share(all.online, all.n))} came online; ${w.count(reached)} of ${w.count(withGoal.length)} services reach their goal.`,
          ),
    ),
    tiles: [
      build.tile('online', text('Online-Anteil', 'Online share'), {
        kind: 'percent',
        value: share(all.online, all.n),
        before: share(allThen.online, allThen.n),
        good: 'up',
        drill: { ...drill, online: 'true' },
      }),
    ],
    panels: [
      {
        key: 'online-months',
        title: text('Online-Anteil nach Monat', 'Online share by month'),
        sentence: both((w) => {
          const [first, last] = [months[0], months.at(-1)];
          const shareOf = (rows: readonly Received[] | undefined) => w.percent(rows ? share(total(rows).online, total(rows).n) : null);
          return first && last && first !== last
            ? w.pick(
                `Der Online-Anteil ging in ${months.length} Monaten von ${shareOf(first[1])} auf ${shareOf(last[1])}.`,
                `The online share went from ${shareOf(first[1])} to ${shareOf(last[1])} in ${months.length} months.`,
              )
            : w.pick('Für einen Verlauf fehlen Monate.', 'There are too few months to compare.');
        }),
        columns: [
          { key: 'month', title: text('Monat', 'Month'), kind: 'month' },
          { key: 'received', title: text('Eingegangen', 'Received'), kind: 'count' },
          { key: 'online', title: text('Davon online', 'Of these online'), kind: 'count' },
          { key: 'share', title: text('Anteil', 'Share'), kind: 'percent' },
        ],
        rows: months.map(([month, rows]) => {
          const of = total(rows);
          const last = addDays(addMonths(month, 1), -1);
          const span = { receivedFrom: month, receivedTo: last > year.to ? year.to : last };
          return [
            plain(month),
            build.count(of.n, span),
            build.count(of.online, { ...span, online: 'true' }),
            plain(share(of.online, of.n)),
          ];
        }),
        unknown: null,
      },
      {
        key: 'online-services',
        title: text('Online-Anteil nach Leistung', 'Online share by service'),
        sentence: both((w) =>
          withGoal.length === 0
            ? w.pick('Für keine Leistung ist ein Ziel gesetzt.', 'No service has a goal.')
            : w.pick(
                `${w.count(reached)} von ${w.count(withGoal.length)} Leistungen mit einem Ziel erreichen es.`,
                `${w.count(reached)} of ${w.count(withGoal.length)} services with a goal reach it.`,
              ),
        ),
        columns: [
          { key: 'service', title: text('Leistung', 'Service'), kind: 'text' },
          { key: 'received', title: text('Eingegangen', 'Received'), kind: 'count' },
          { key: 'online', title: text('Davon online', 'Of these online'), kind: 'count' },
          { key: 'share', title: text('Anteil', 'Share'), kind: 'percent' },
          { key: 'before', title: text('Anteil davor', 'Share before'), kind: 'percent' },
          { key: 'goal', title: text('Ziel', 'Goal'), kind: 'percent' },
        ],
        rows: services
          .toSorted((a, b) => b.of.n - a.of.n || a.key.localeCompare(b.key))
          .map(({ key, of, before: earlier, goal }) => [
            plain(key, asked.titles.service(key)),
            build.count(of.n, { ...drill, service: key }),
            build.count(of.online, { ...drill, service: key, online: 'true' }),
            plain(share(of.online, of.n)),
            plain(share(earlier.online, earlier.n)),
            plain(goal === null ? null : Math.round(goal * 1000) / 10),
          ]),
        unknown: null,
      },
      {
        key: 'channels',
        title: text('Auf welchem Weg Anträge kommen', 'How applications come in'),
        sentence: both((w) => {
          const [most] = byChannel;
          return most
            ? w.pick(
                `Am häufigsten: ${channelWords[most.channel].de} (${w.percent(share(most.n, all.n))}).`,
                `Most often: ${channelWords[most.channel].en} (${w.percent(share(most.n, all.n))}).`,
              )
            : w.pick('Im Zeitraum ist nichts eingegangen.', 'Nothing was received in the period.');
        }),
        columns: [
          { key: 'channel', title: text('Kanal', 'Channel'), kind: 'text' },
          { key: 'received', title: text('Eingegangen', 'Received'), kind: 'count' },
          { key: 'share', title: text('Anteil', 'Share'), kind: 'percent' },
          { key: 'before', title: text('Davor', 'Before'), kind: 'count' },
        ],
        rows: byChannel.map(({ channel, n }) => [
          plain(channel, { de: channelWords[channel].de, en: channelWords[channel].en }),
          build.count(n, { ...drill, channel }),
          plain(share(n, all.n)),
          plain(byChannelThen.find((one) => one.channel === channel)?.n ?? 0),
        ]),
        unknown: null,
      },
    ],
  };
}

const total = (rows: readonly Received[]) =>
  rows.reduce((sum, row) => ({ n: sum.n + row.n, online: sum.online + row.online }), { n: 0, online: 0 });

function firstOfMonth(day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  return localDate(year, month, 1);
}

async function received({ manager, scope }: Asked, span: Span): Promise<(Received & { readonly service_key: string })[]> {
  const services = rowsOf({ name: 'figure_cell', scope, span, by: ['service_key'] });
  return manager.query(
    `select service_key, sum(received)::integer as n, sum(online)::integer as online from ${services.sql} x group by 1 having sum(received) <> 0`,
    [...services.parameters],
  );
}

async function receivedByChannel({ manager, scope }: Asked, span: Span): Promise<{ readonly channel: Channel; readonly n: number }[]> {
  const received = rowsOf({ name: 'figure_cell', scope, span, by: ['channel'] });
  return manager.query(
    `select channel, sum(received)::integer as n from ${received.sql} x group by 1 having sum(received) <> 0 order by n desc, channel`,
    [...received.parameters],
  );
}

async function receivedByMonth({ manager, scope }: Asked, span: Span): Promise<(Received & { readonly month: LocalDate })[]> {
  const months = rowsOf({ name: 'figure_cell', scope, span, each: 'month' });
  return manager.query(
    `select date_trunc('month', day::timestamp)::date::text as month, sum(received)::integer as n, sum(online)::integer as online
     from ${months.sql} x group by 1 having sum(received) <> 0 order by 1`,
    [...months.parameters],
  );
}

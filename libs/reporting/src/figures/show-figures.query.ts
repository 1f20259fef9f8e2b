import { Inject, Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, StaffDirectory, TeamDirectory } from '@vorgang/access';
import { onlineChannels, type Channel } from '@vorgang/cases';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { addDays, Clock, diffDays, InvalidInput, localDateOf, OfficeCalendar, UnitOfWork, type LocalDate } from '@vorgang/platform';
import { daySeries } from './day-series.js';
import type { Figures, FiguresQuery } from './figures.shape.js';
import { countDeeds, countPeriod, countThroughput, type GroupCounts, type PeriodCounts } from './period.sql.js';
import { countPresent, type Present } from './present.sql.js';
import { FigureScope } from './scope.js';

/** The longest period in days, a little over three years, since every day has its four figures. */
const longestPeriod = 1100;
const soonOfficeDays = 5;

type Deeds = { readonly closed: number; readonly returned: number };

/** The supervisor's figures for a period, and the present ones. */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly calendar: OfficeCalendar,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  async show(input: FiguresQuery): Promise<Figures> {
    const today = localDateOf(this.clock.now());
    const { from, to } = periodOf(input, today);
    const scope = new FigureScope(currentPrincipal(), this.policy, { service: input.service, team: input.team, channel: input.channel });
    const soonUntil = this.calendar.addOfficeDays(today, soonOfficeDays);
    // All statements see the same moment, so that the figures add up while people work.
    const { period, present, took, deeds } = await this.unitOfWork.snapshot(async (manager) => ({
      period: await countPeriod(manager, scope, from, to),
      took: await countThroughput(manager, scope, from, to),
      deeds: this.municipality.figures.perPerson === 'all' ? await countDeeds(manager, scope, from, to) : new Map<string, Deeds>(),
      present: await countPresent(manager, scope, today, soonUntil),
    }));
    const [median, p90] = [took.percentile(0.5), took.percentile(0.9)];
    const closedIn = { closedFrom: from, closedTo: to };
    const { total } = period;
    return {
      period: { from, to },
      totals: counts(scope, from, to, total),
      days: daySeries(from, to, period.days, total.open).map((day) => ({ day: day.day, ...counts(scope, day.day, day.day, day) })),
      byService: this.services(scope, from, to, period),
      byTeam: await this.teamsOf(scope, from, to, period),
      byChannel: channelsOf(scope, from, to, period),
      online: {
        received: scope.figure(total.received, { receivedFrom: from, receivedTo: to }),
        online: scope.figure(total.online, { receivedFrom: from, receivedTo: to, online: 'true' }),
        percent: total.received === 0 ? null : Math.round((total.online / total.received) * 1000) / 10,
      },
      throughput: {
        cases: scope.figure(total.closed, closedIn),
        medianDays: median?.value ?? null,
        p90Days: p90?.value ?? null,
        medianWidth: median?.width ?? null,
        p90Width: p90?.width ?? null,
      },
      now: now(scope, present, today, soonUntil, this.calendar),
      clerks: await this.clerks(scope, closedIn, deeds, present),
    };
  }

  private services(scope: FigureScope, from: LocalDate, to: LocalDate, period: PeriodCounts): Figures['byService'] {
    return [...period.services]
      .map(([key, group]) => ({ key, title: this.titleOf(key), ...counts(scope, from, to, group, { service: key }) }))
      .sort((a, b) => a.title.de.localeCompare(b.title.de, 'de') || a.key.localeCompare(b.key));
  }

  /** The title of the newest version, even of a retired one. */
  private titleOf(key: string): { de: string; en: string } {
    return this.catalogue.current(key)?.title ?? this.catalogue.all().findLast((d) => d.key === key)?.title ?? { de: key, en: key };
  }

  private async teamsOf(scope: FigureScope, from: LocalDate, to: LocalDate, period: PeriodCounts): Promise<Figures['byTeam']> {
    const titles = await this.teams.titles([...period.teams.keys()]);
    return [...period.teams]
      .map(([id, group]) => ({
        id,
        key: titles.get(id)?.key ?? id,
        title: titles.get(id)?.title ?? id,
        ...counts(scope, from, to, group, { team: id }),
      }))
      .sort((a, b) => a.title.localeCompare(b.title, 'de') || a.key.localeCompare(b.key));
  }

  private async clerks(
    scope: FigureScope,
    closedIn: Record<string, string>,
    deeds: ReadonlyMap<string, Deeds>,
    present: Present,
  ): Promise<Figures['clerks']> {
    const { perPerson } = this.municipality.figures;
    if (perPerson === 'none') return [];
    const ids = [...new Set([...present.clerks.keys(), ...deeds.keys()])];
    const names = await this.staff.names(ids);
    const openStatus = { inWork: 'true', status: 'open,waiting,proposed' };
    return ids
      .map((id) => ({
        id,
        name: names.get(id)?.displayName ?? id,
        open: scope.figure(present.clerks.get(id)?.open ?? 0, { ...openStatus, assignee: id }),
        overdue: scope.figure(present.clerks.get(id)?.overdue ?? 0, { queue: 'overdue', assignee: id }),
        closed: perPerson === 'all' ? scope.figure(deeds.get(id)?.closed ?? 0, { ...closedIn, handledBy: id }) : null,
      }))
      .sort((a, b) => b.open.count - a.open.count || a.name.localeCompare(b.name, 'de') || a.id.localeCompare(b.id));
  }
}

function periodOf(input: FiguresQuery, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const to = input.to ?? today;
  const from = input.from ?? addDays(to, -29);
  if (from > to)
    throw new InvalidInput([{ pointer: '/query/from', code: 'figures.period-reversed', detail: 'the period ends before it begins' }]);
  if (diffDays(from, to) >= longestPeriod) {
    throw new InvalidInput([
      { pointer: '/query/from', code: 'figures.period-too-long', detail: `a period has at most ${longestPeriod} days` },
    ]);
  }
  return { from, to };
}

type Counted = Pick<GroupCounts, 'received' | 'decided' | 'closed' | 'open'>;

function counts(scope: FigureScope, from: LocalDate, to: LocalDate, of: Counted, group: Record<string, string> = {}): Figures['totals'] {
  return {
    received: scope.figure(of.received, { ...group, receivedFrom: from, receivedTo: to }),
    decided: scope.figure(of.decided, { ...group, decidedFrom: from, decidedTo: to }),
    closed: scope.figure(of.closed, { ...group, closedFrom: from, closedTo: to }),
    open: scope.figure(of.open, { ...group, openOn: to }),
  };
}

function channelsOf(scope: FigureScope, from: LocalDate, to: LocalDate, period: PeriodCounts): Figures['byChannel'] {
  return [...period.channels]
    .map(([name, group]) => {
      const channel = name as Channel;
      return { channel, online: onlineChannels.has(channel), ...counts(scope, from, to, group, { channel }) };
    })
    .sort((a, b) => b.received.count - a.received.count || a.channel.localeCompare(b.channel));
}

function now(scope: FigureScope, present: Present, today: LocalDate, soonUntil: LocalDate, calendar: OfficeCalendar): Figures['now'] {
  const age = (receivedOn: LocalDate | null) => receivedOn && Math.max(0, calendar.officeDaysBetween(receivedOn, today));
  return {
    day: today,
    open: scope.figure(present.open, { openOn: today }),
    age: { medianDays: age(present.medianReceivedOn), p90Days: age(present.p90ReceivedOn), oldestDays: age(present.oldestReceivedOn) },
    oldest: scope.figure(present.oldest, { openOn: today, ...(present.oldestReceivedOn ? { receivedTo: present.oldestReceivedOn } : {}) }),
    overdue: scope.figure(present.overdue, { queue: 'overdue' }),
    soonOverdue: scope.figure(present.soonOverdue, { inWork: 'true', status: 'open,waiting,proposed', dueFrom: today, dueTo: soonUntil }),
    soonUntil,
  };
}

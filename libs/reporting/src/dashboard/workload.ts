import { addDays, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import { countDeeds } from '../figures/period.sql.js';
import type { Asked, InWork } from './question.js';
import { Builder, named, plain } from './build.js';
import { soonFrom } from './deadlines.js';
import { inWork, inWorkBefore, inWorkDrill, tooManyThen } from './in-work.sql.js';
import type { Column, Panel, ReportAnswer } from './report.shape.js';
import { both, share, text } from './words.js';

interface Desk {
  open: number;
  overdue: number;
  soon: number;
  oldest: LocalDate | null;
}

interface Deeds {
  readonly closed: number;
  readonly returned: number;
}

const nobody = 'none';

/**
 * Who needs help? The cases on each desk, in the order of names, since this serves to share work out and not to rank people. (The
 * card, which has little room, shows the desks with the most overdue cases.) It tells what somebody has done in the period only
 * where the municipality permits it (`figures.perPerson`, § 72 LPVG NRW).
 */
export async function workload(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { asOf, asOfBefore, perPerson } = asked;
  const desks = byDesk(await inWork(asked, asOf), asOf, asked.calendar);
  const workThen = await inWorkBefore(asked);
  const notCompared = workThen ? undefined : tooManyThen(asOfBefore);
  const desksThen = workThen && byDesk(workThen, asOfBefore, asked.calendar);
  const free = desks.get(nobody) ?? { open: 0, overdue: 0, soon: 0, oldest: null };
  const people = [...desks].filter(([id]) => id !== nobody);
  const busy = people.filter(([, desk]) => desk.overdue > 0).length;
  const panels: Panel[] = perPerson === 'none' ? [] : [await desksPanel(asked, build, desks)];
  return {
    sentence: both((w) =>
      w.pick(
        `${w.cases(free.open)} ${free.open === 1 ? 'ist' : 'sind'} nicht zugeteilt${free.oldest ? `, der älteste seit ${w.date(free.oldest)}` : ''}; ${w.count(busy)} von ${w.count(people.length)} ${people.length === 1 ? 'Person' : 'Personen'} ${busy === 1 ? 'hat' : 'haben'} Überfälliges. Entschiedene Vorgänge, die noch auf Zahlung oder Versand warten, sind offen, zählen hier aber nicht mit.`,
        `${w.cases(free.open)} ${free.open === 1 ? 'is' : 'are'} not assigned${free.oldest ? `, the oldest since ${w.date(free.oldest)}` : ''}; ${w.count(busy)} of ${w.count(people.length)} ${people.length === 1 ? 'person' : 'people'} ${busy === 1 ? 'has' : 'have'} something overdue. Decided cases that still wait for payment or dispatch are open, but do not count here.`,
      ),
    ),
    tiles: [
      build.tile('unassigned', text('Nicht zugeteilt', 'Not assigned'), {
        value: free.open,
        before: desksThen && (desksThen.get(nobody)?.open ?? 0),
        notCompared,
        good: 'down',
        drill: inWorkDrill(asked, asOf, { assignee: nobody }),
      }),
      build.tile('assigned', text('In Bearbeitung', 'In progress'), {
        value: sum(people),
        before: desksThen && sum([...desksThen].filter(([id]) => id !== nobody)),
        notCompared,
      }),
    ],
    panels,
  };
}

const sum = (desks: readonly (readonly [string, Desk])[]) => desks.reduce((total, [, desk]) => total + desk.open, 0);

function byDesk(work: readonly InWork[], day: LocalDate, calendar: OfficeCalendar): Map<string, Desk> {
  const soonTo = soonFrom(day, calendar);
  const desks = new Map<string, Desk>();
  for (const row of work) {
    const desk = desks.get(row.assignee_id ?? nobody) ?? { open: 0, overdue: 0, soon: 0, oldest: null };
    desks.set(row.assignee_id ?? nobody, desk);
    desk.open += row.n;
    if (row.due_on < day) desk.overdue += row.n;
    else if (row.due_on <= soonTo) desk.soon += row.n;
    if (desk.oldest === null || row.oldest < desk.oldest) desk.oldest = row.oldest;
  }
  return desks;
}

async function desksPanel(asked: Asked, build: Builder, desks: ReadonlyMap<string, Desk>): Promise<Panel> {
  const { asOf, period, perPerson } = asked;
  const all = perPerson === 'all';
  const deeds = all ? await countDeeds(asked.manager, asked.scope, period.from, period.to) : new Map<string, Deeds>();
  const ids = [...new Set([...desks.keys(), ...deeds.keys()])].filter((id) => id !== nobody);
  const names = await asked.titles.people(ids);
  const away = await asked.titles.away(ids, asOf);
  const ordered = ids.toSorted((a, b) => (names.get(a) ?? a).localeCompare(names.get(b) ?? b, 'de') || a.localeCompare(b));
  const closedIn = { closedFrom: period.from, closedTo: period.to };
  const columns: Column[] = [
    { key: 'person', title: text('Person', 'Person'), kind: 'text' },
    { key: 'open', title: text('Unerledigt', 'Unsettled'), kind: 'count' },
    { key: 'overdue', title: text('Überfällig', 'Overdue'), kind: 'count' },
    { key: 'soon', title: text('In 5 Arbeitstagen fällig', 'Due in 5 office days'), kind: 'count' },
    { key: 'oldest', title: text('Ältester Eingang', 'Oldest receipt'), kind: 'day' },
    { key: 'away', title: text('Abwesend bis', 'Away until'), kind: 'day' },
    ...(all
      ? ([
          { key: 'closed', title: text('Abgeschlossen im Zeitraum', 'Closed in the period'), kind: 'count' },
          { key: 'returned', title: text('Davon einmal zurückgegeben', 'Of these, once returned'), kind: 'percent' },
        ] as const)
      : []),
  ];
  const row = (id: string, label: Panel['rows'][number][number]) => {
    const desk = desks.get(id) ?? { open: 0, overdue: 0, soon: 0, oldest: null };
    const of = deeds.get(id) ?? { closed: 0, returned: 0 };
    return [
      label,
      build.count(desk.open, inWorkDrill(asked, asOf, { assignee: id })),
      build.count(desk.overdue, inWorkDrill(asked, asOf, { assignee: id, dueTo: addDays(asOf, -1) })),
      build.count(desk.soon, inWorkDrill(asked, asOf, { assignee: id, dueFrom: asOf, dueTo: soonFrom(asOf, asked.calendar) })),
      plain(desk.oldest),
      plain(away.get(id) ?? null),
      // With few cases, a rate says nothing about a person.
      ...(all
        ? [
            id === nobody ? plain(null) : build.count(of.closed, { ...closedIn, handledBy: id }),
            plain(of.closed < 10 ? null : share(of.returned, of.closed)),
          ]
        : []),
    ];
  };
  const most = ordered.reduce((found, id) => Math.max(found, desks.get(id)?.open ?? 0), 0);
  return {
    key: 'desks',
    title: text('Zugeteilte Vorgänge je Person', 'Assigned cases by person'),
    sentence: both((w) =>
      w.pick(
        `Vorgänge haben ${w.count(ordered.length)} ${ordered.length === 1 ? 'Person' : 'Personen'}, höchstens ${w.count(most)}; davon abwesend: ${w.count(away.size)}. Geordnet nach Namen.`,
        `${w.count(ordered.length)} ${ordered.length === 1 ? 'person has' : 'people have'} cases, at most ${w.count(most)}; away: ${w.count(away.size)}. In the order of their names.`,
      ),
    ),
    columns,
    rows: [
      row(nobody, plain(nobody, text('Nicht zugeteilt', 'Not assigned'))),
      ...ordered.map((id) => row(id, named(id, names.get(id) ?? id))),
    ],
    unknown: null,
  };
}

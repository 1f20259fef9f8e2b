import { localDateOf, weekday, addDays, type OfficeCalendar } from '@vorgang/platform';
import type { Application, Occasion, ServiceKey, Wish } from '../applications/application.js';
import { dogApplication } from '../applications/dog-application.js';
import { environmentApplication } from '../applications/environment-application.js';
import { parkingApplication } from '../applications/parking-application.js';
import { Dice } from '../town/dice.js';
import { afterOfficeHours, at } from '../town/office-hours.js';
import type { StaffKey } from './cast.js';
import type { Step } from './deeds.js';
import { currentDogs, finishedDogs } from './dog-plots.js';
import { environmentPlots, quarantinePlots } from './other-plots.js';
import { currentCars, finishedCars } from './parking-plots.js';
import type { Plot } from './plot.js';
import { repeats } from './repeat-plots.js';
import { Tale } from './tale.js';

/** All plots, in the order in which the dice are rolled. A new plot goes to the end of its list. */
export const allPlots: readonly Plot[] = [
  ...finishedDogs,
  ...currentDogs,
  ...finishedCars,
  ...currentCars,
  ...environmentPlots,
  ...quarantinePlots,
  ...repeats,
];

const seed = 52_349;
const dayMs = 86_400_000;

/** How many days the history reaches back. */
export const historyDays = 72;

export interface History {
  /** In order of time, none after the end. */
  readonly steps: readonly Step[];
  readonly stories: number;
}

/**
 * What happened in the last weeks. It is always the same except for the days, which are counted back from the end. Pure.
 * @param until the end of the history: now
 * @param plots some of the plots, for tests
 */
export function history(until: Date, calendar: OfficeCalendar, plots: readonly Plot[] = allPlots): History {
  const dice = new Dice(seed);
  const steps: Step[] = [];
  let number = 0;
  const named = new Map<string, Told>();
  for (const plot of plots) {
    for (let time = 0; time < plot.times; time++) {
      number += 1;
      const own = dice.fork();
      const [youngest, oldest] = plot.age;
      // The stories are spread evenly over their span of time, so that no week is empty.
      const age = youngest + ((time + own.next()) / plot.times) * (oldest - youngest);
      const tale = begin(number, plot, new Date(until.getTime() - age * dayMs), own, calendar, named);
      if (plot.name !== undefined && time === 0) named.set(plot.name, { number, application: tale.application });
      plot.tell(tale);
      steps.push(...tale.steps);
    }
  }
  steps.push(...errands(until, calendar));
  // The sort is stable, so that steps of a case at the same moment keep their order.
  return { steps: steps.filter((step) => step.at <= until).sort((a, b) => a.at.getTime() - b.at.getTime()), stories: number };
}

/** A story that others come back to. */
interface Told {
  readonly number: number;
  readonly application: Application;
}

function begin(number: number, plot: Plot, around: Date, dice: Dice, calendar: OfficeCalendar, named: ReadonlyMap<string, Told>): Tale {
  const draft = applicationFor(plot.service, new Dice(number), { number, at: around, today: localDateOf(around) }, plot.wish);
  const submittedAt =
    draft.channel === 'portal' || draft.channel === 'email' ? inWakingHours(around, dice) : inOfficeHours(around, dice, calendar);
  const occasion = { number, at: submittedAt, today: localDateOf(submittedAt) };
  const own = applicationFor(plot.service, new Dice(number), occasion, plot.wish);
  const earlier = plot.again && named.get(plot.again.of);
  const application = plot.again && earlier ? plot.again.as(own, earlier.application) : own;
  return new Tale(number, plot.service, application, submittedAt, dice, calendar, plot.again?.names && earlier?.number);
}

/** Makes an application for a service. @param dice the application's own dice, which always give the same application */
export function applicationFor(service: ServiceKey, dice: Dice, occasion: Occasion, wish: Wish = {}): Application {
  if (service === 'hundesteuer-anmeldung') return dogApplication(dice, occasion, wish);
  if (service === 'bewohnerparkausweis') return parkingApplication(dice, occasion, wish);
  return environmentApplication(dice, occasion, wish);
}

/** Citizens are online from seven in the morning to eleven at night, most of them in the evening; never later than `latest`. */
function inWakingHours(latest: Date, dice: Dice): Date {
  const hours = dice.chance(0.5) ? 17 + dice.next() * 5.8 : 7 + dice.next() * 10;
  const day = localDateOf(latest);
  return upTo(latest, at(day, hours), at(day, 7), dice) ?? at(addDays(day, -1), hours);
}

/** At the counter and in the post room. */
function inOfficeHours(latest: Date, dice: Dice, calendar: OfficeCalendar): Date {
  const day = calendar.addOfficeDays(addDays(localDateOf(latest), 1), -1);
  const hours = 8.2 + dice.next() * 3.7;
  return upTo(latest, at(day, hours), at(day, 8.2), dice) ?? at(calendar.addOfficeDays(day, -1), hours);
}

/** The moment, or an earlier one on the same day if it is too late; null where that day has not begun. */
function upTo(latest: Date, moment: Date, opening: Date, dice: Dice): Date | null {
  if (moment <= latest) return moment;
  if (opening >= latest) return null;
  return new Date(opening.getTime() + dice.next() * (latest.getTime() - opening.getTime()));
}

/**
 * The errands. Early each day the system sends reminders and ends requests. Letters are printed each Tuesday afternoon and posted
 * on Wednesday; later ones wait.
 */
function errands(until: Date, calendar: OfficeCalendar): Step[] {
  const printing: readonly StaffKey[] = ['krings', 'oeztuerk'];
  const steps: Step[] = [];
  for (let back = historyDays; back >= 0; back--) {
    const day = addDays(localDateOf(until), -back);
    steps.push({ at: at(day, 5), story: null, deed: { kind: 'morning' } });
    if (back < 4 || weekday(day) !== 2 || !calendar.isOfficeDay(day)) continue;
    printing.forEach((who, index) => {
      const made = at(day, 14 + index / 4);
      steps.push({ at: made, story: null, deed: { kind: 'make-batch', who } });
      steps.push({ at: afterOfficeHours(calendar, made, 4), story: null, deed: { kind: 'post-batch', who } });
    });
  }
  return steps;
}

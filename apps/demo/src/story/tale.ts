import { addDays, localDateOf, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import type { Application, ServiceKey, Upload } from '../applications/application.js';
import type { Dice } from '../town/dice.js';
import { afterOfficeHours } from '../town/office-hours.js';
import { clerksOf, type StaffKey } from './cast.js';
import type { Deed, Step } from './deeds.js';

const day = 86_400_000;

/**
 * The story of one case, step by step. Each step comes some hours of office time after the one before. Steps after the end
 * ("now") are left out, so a story may be written to its end and yet stop in the middle.
 */
export class Tale {
  #clerk: StaffKey;
  #now: Date;
  readonly steps: Step[] = [];

  constructor(
    readonly number: number,
    readonly service: ServiceKey,
    readonly application: Application,
    submittedAt: Date,
    readonly dice: Dice,
    private readonly calendar: OfficeCalendar,
    follows: number | undefined,
  ) {
    this.#now = submittedAt;
    this.#clerk = dice.pick(clerksOf[service]);
    this.add({ kind: 'submit', application, idempotencyKey: dice.uuid(), ...(follows === undefined ? {} : { follows }) });
  }

  get today(): LocalDate {
    return localDateOf(this.#now);
  }

  get clerk(): StaffKey {
    return this.#clerk;
  }

  /** So many hours of office time pass. */
  wait(from: number, to: number): this {
    this.#now = afterOfficeHours(this.calendar, this.#now, from + this.dice.next() * (to - from));
    return this;
  }

  /** So many days pass; citizens keep no office hours. */
  waitDays(from: number, to: number): this {
    this.#now = new Date(this.#now.getTime() + (from + this.dice.next() * (to - from)) * day);
    return this;
  }

  by(who: StaffKey): this {
    this.#clerk = who;
    return this;
  }

  claim(from = 2, to = 18): this {
    return this.wait(from, to).add({ kind: 'claim', who: this.#clerk });
  }

  check(options: { only?: readonly string[]; failing?: readonly string[]; atMost?: number } = {}): this {
    return this.wait(0.1, 1.2).add({ kind: 'check', who: this.#clerk, ...options });
  }

  note(text: string): this {
    return this.wait(0.05, 0.6).add({ kind: 'note', who: this.#clerk, text });
  }

  /** The order office is asked a minute later, and is to answer within so many days. */
  askOffice(question: string, days: number): this {
    this.#now = afterOfficeHours(this.calendar, this.#now, 1 / 60);
    return this.add({
      kind: 'give-task',
      who: this.#clerk,
      question,
      dueOn: this.calendar.nextOfficeDay(addDays(this.today, days)),
    });
  }

  /** The office answers after so many hours of office time. */
  officeAnswers(hours: number, text: string): this {
    this.#now = afterOfficeHours(this.calendar, this.#now, hours);
    return this.add({ kind: 'answer-task', who: 'kaya', text });
  }

  ask(items: readonly string[], text: string): this {
    return this.wait(0.3, 3).add({ kind: 'ask', who: this.#clerk, items, text });
  }

  answer(from: number, to: number, message: string, uploads: readonly Upload[] = []): this {
    return this.waitDays(from, to).add({ kind: 'answer', message, uploads, idempotencyKey: this.dice.uuid() });
  }

  propose(
    kind: 'grant' | 'grant-with-conditions' | 'reject',
    reasons: string[],
    more: { conditions?: string[]; explanation?: string } = {},
  ): this {
    return this.wait(0.1, 2).add({
      kind: 'propose',
      who: this.#clerk,
      decision: { kind, reasons, conditions: more.conditions ?? [], explanation: more.explanation ?? '' },
    });
  }

  /** A second person signs; `ifNeeded` where it depends on the rules. */
  approve(ifNeeded = false): this {
    return this.wait(2, 12).add({
      kind: 'approve',
      who: this.service === 'bewohnerparkausweis' && this.dice.chance(0.6) ? 'schoenau' : 'huenerbein',
      ifNeeded,
    });
  }

  pay(): this {
    const online = this.application.channel === 'portal';
    this.waitDays(0.5, 3);
    if (!online) this.wait(0.1, 5);
    return this.add({
      kind: 'pay',
      way: online ? 'portal' : 'cashier',
      method: online ? this.dice.pick(['PAYPAL', 'CREDITCARD']) : this.dice.pick(['cash', 'card', 'transfer']),
      reference: online ? this.dice.uuid() : `Q-${this.dice.digits(6)}`,
    });
  }

  /** Goes on so many days later, in the early morning, after the system's reminders and expiries. */
  untilMorning(days: number): this {
    this.#now = new Date(`${addDays(this.calendar.nextOfficeDay(addDays(this.today, days)), 1)}T05:00:00Z`);
    return this;
  }

  add(deed: Deed): this {
    this.steps.push({ at: this.#now, story: this.number, deed });
    return this;
  }
}

import { JobRegistry, localDateOf, newId, runInContext, systemActor, type NestFastifyApplication } from '@vorgang/platform';
import { z } from 'zod';
import { orderOffice, type StaffKey } from '../story/cast.js';
import type { Deed, Errand, Step } from '../story/deeds.js';
import type { IntakeKeys, SignedIn } from './accounts.js';
import { Desk, type Remembered } from './desk.js';
import { finding } from './findings.js';
import { IntakeClient, keyFor } from './intake.js';

/** The composition that takes the time from the requests. */
export interface Stage {
  readonly url: string;
  readonly keys: IntakeKeys;
  readonly people: ReadonlyMap<StaffKey, SignedIn>;
  /** The worker's application. The story runs its jobs by the clock instead. */
  readonly worker: NestFastifyApplication;
  settled(): Promise<void>;
}

export interface Played {
  readonly done: number;
  /** What the API refused: the story and the reason. It should be empty. */
  readonly refused: readonly string[];
  readonly submissions: readonly { readonly submissionId: string; readonly story: number; readonly key: string }[];
}

export interface Playing {
  readonly signal?: AbortSignal;
  readonly onStep?: (done: number, at: Date) => void;
}

const batchShape = z.object({ id: z.string() });
const askable = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });
const tasks = z.object({ items: z.array(z.object({ id: z.string(), caseNumber: z.string() })) });
const quarantine = z.object({ items: z.array(z.object({ id: z.string(), submissionId: z.string() })) });

/** How many steps of different cases run at once: while one waits for the database, another goes on. */
const atOnce = 4;

/**
 * Plays a history through the real API in order of time. Each case's steps come one after the other; so do all submissions, so
 * that the same cases get the same numbers. Steps for many cases wait for all steps before.
 */
export async function play(stage: Stage, steps: readonly Step[], { signal, onStep }: Playing = {}): Promise<Played> {
  const player = new Player(stage);
  const refused: string[] = [];
  const running = new Set<Promise<void>>();
  const lastOf = new Map<number | 'submissions', Promise<void>>();
  let done = 0;
  const take = async (step: Step, after: readonly Promise<void>[]): Promise<void> => {
    await Promise.all(after);
    try {
      await player.take(step);
    } catch (error) {
      refused.push(`story ${step.story ?? '–'}, ${step.deed.kind}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
    onStep?.((done += 1), step.at);
  };
  for (const step of steps) {
    if (step.story === null) await Promise.all(running);
    else while (running.size >= atOnce) await Promise.race(running);
    if (signal?.aborted) break;
    const lanes = step.story === null ? [] : step.deed.kind === 'submit' ? (['submissions', step.story] as const) : ([step.story] as const);
    const work = take(
      step,
      lanes.flatMap((lane) => lastOf.get(lane) ?? []),
    );
    lanes.forEach((lane) => lastOf.set(lane, work));
    running.add(work);
    void work.finally(() => running.delete(work));
    if (step.story === null) await work;
  }
  await Promise.all(running);
  signal?.throwIfAborted();
  await stage.settled();
  return { done, refused, submissions: player.submissions() };
}

class Player {
  readonly #cases = new Map<number, Remembered>();
  readonly #batches = new Map<StaffKey, string>();
  readonly #desk: Desk;
  readonly #intake: IntakeClient;

  constructor(private readonly stage: Stage) {
    this.#desk = new Desk(stage.url, stage.people);
    this.#intake = new IntakeClient(stage.url);
  }

  submissions(): Played['submissions'] {
    return [...this.#cases].map(([story, { submissionId, key }]) => ({ story, submissionId, key }));
  }

  async take({ at, story, deed }: Step): Promise<void> {
    if (story === null) return this.errand(at, deed);
    if (deed.kind === 'submit') {
      const key = keyFor(deed.application.channel, this.stage.keys);
      const earlier = deed.follows === undefined ? null : this.#cases.get(deed.follows)?.caseNumber;
      const application = earlier ? { ...deed.application, refersTo: earlier } : deed.application;
      const { submissionId, caseNumber } = await this.#intake.submit(key, application, deed.idempotencyKey, at);
      this.#cases.set(story, { submissionId, caseNumber, key, caseId: null, version: null, status: 'open', asked: false });
      return;
    }
    const kase = this.#cases.get(story);
    if (!kase) throw new Error('nothing was submitted');
    await this.deed(at, story, kase, deed);
  }

  private async deed(at: Date, story: number, kase: Remembered, deed: Deed | Errand): Promise<void> {
    const act = (who: StaffKey, path: string, body?: Record<string, unknown>, versioned = true) =>
      this.#desk.act(who, at, kase, path, body, versioned);
    switch (deed.kind) {
      case 'claim':
      case 'release':
        return act(deed.who, deed.kind, {}, false);
      case 'close':
        return act(deed.who, 'close');
      case 'withdraw-proposal':
        return act(deed.who, 'proposal/withdraw');
      case 'note':
        return act(deed.who, 'notes', { text: deed.text }, false);
      case 'check':
        return this.check(at, story, kase, deed);
      case 'ask':
        await act(deed.who, 'information-request', { items: deed.items, text: deed.text });
        kase.asked = true;
        return;
      case 'answer':
        return this.#intake.answer(kase.key, kase.submissionId, deed.message, deed.uploads, deed.idempotencyKey, at);
      case 'fetch':
        return this.fetch(at, kase);
      case 'propose':
        return act(deed.who, 'proposal', { ...deed.decision });
      case 'approve':
        if (deed.ifNeeded && kase.status !== 'proposed') return;
        return act(deed.who, 'approve');
      case 'return':
        return act(deed.who, 'return', { comment: deed.comment });
      case 'withdraw':
        return act(deed.who, 'withdrawal', { reason: deed.reason });
      case 'reopen':
        await this.stage.settled();
        await this.#desk.look(deed.who, at, kase);
        return act(deed.who, 'reopen', { reason: deed.reason });
      case 'priority':
        return act(deed.who, 'priority', { priority: deed.priority });
      case 'follow-up':
        return act(deed.who, 'follow-up', { on: deed.on, note: deed.note });
      case 'correct':
        return act(deed.who, 'corrections', { corrections: [{ pointer: deed.pointer, value: deed.value }], reason: deed.reason });
      case 'assign':
        return act(deed.who, 'assign', { to: this.#desk.idOf(deed.to), comment: deed.comment }, false);
      case 'pay':
        return this.pay(at, kase, deed);
      case 'deliver-by-post':
        return this.deliverByPost(at, kase, deed.who);
      case 'give-task':
        return this.giveTask(at, kase, deed);
      case 'answer-task':
        return this.answerTask(at, kase, deed);
      case 'route':
      case 'refuse':
        return this.settleQuarantine(at, kase, deed);
      case 'submit':
      case 'make-batch':
      case 'post-batch':
      case 'morning':
        throw new Error('is no deed on a case');
    }
  }

  private async check(at: Date, story: number, kase: Remembered, deed: Extract<Deed, { kind: 'check' }>): Promise<void> {
    const { checks, service } = await this.#desk.look(deed.who, at, kase);
    const open = checks
      .filter(
        ({ key, kind, status, required }) =>
          kind === 'manual' && (deed.only ? deed.only.includes(key) : status === 'open' && (required || story % 3 === 0)),
      )
      .slice(0, deed.atMost);
    for (const [index, { key }] of open.entries()) {
      const passed = !deed.failing?.includes(key);
      const moment = new Date(at.getTime() + index * (60_000 + ((story * 7919) % 50_000)));
      await this.#desk.act(deed.who, moment, kase, `checks/${encodeURIComponent(key)}`, {
        status: passed ? 'passed' : 'failed',
        finding: finding(service.key, key, passed, story),
      });
    }
  }

  private async fetch(at: Date, kase: Remembered): Promise<void> {
    await this.stage.settled();
    const { documents } = await this.#intake.status(kase.key, kase.submissionId, 'de', at);
    for (const { id } of documents) await this.#intake.fetchDocument(kase.key, kase.submissionId, id, at);
  }

  private async pay(at: Date, kase: Remembered, { way, method, reference }: Extract<Deed, { kind: 'pay' }>): Promise<void> {
    const { payment } = await this.#intake.status(kase.key, kase.submissionId, 'de', at);
    if (!payment) return;
    const { amountCents } = payment;
    if (way === 'cashier') return this.#desk.act('plum', at, kase, 'payment', { cents: amountCents, method, reference }, false);
    await this.#intake.pay(
      kase.key,
      kase.submissionId,
      {
        transactionId: reference,
        transactionReference: payment.reference ?? 'Gebühr',
        method,
        status: 'BOOKED',
        amountCents,
        at: at.toISOString(),
      },
      at,
    );
  }

  private async deliverByPost(at: Date, kase: Remembered, who: StaffKey): Promise<void> {
    await this.stage.settled();
    const { letters } = await this.#desk.look(who, at, kase);
    for (const letter of letters.filter(({ state }) => state === 'failed'))
      await this.#desk.act(who, at, kase, 'delivery/by-post', { letterId: letter.id }, false);
  }

  private async giveTask(at: Date, kase: Remembered, { who, question, dueOn }: Extract<Deed, { kind: 'give-task' }>): Promise<void> {
    const { body } = await this.#desk.call(who, at, { path: `/api/v1/cases/${await this.#desk.idOfCase(who, at, kase)}/askable` });
    const office = askable.parse(body).teams.find(({ name }) => name === orderOffice.title);
    if (!office) throw new Error('nobody is in the order office');
    const task = { to: { kind: 'team', id: office.id }, question, dueOn, form: true };
    await this.#desk.act(who, at, kase, 'tasks', task, false);
  }

  private async answerTask(at: Date, kase: Remembered, { who, text }: Extract<Deed, { kind: 'answer-task' }>): Promise<void> {
    const { body } = await this.#desk.call(who, at, { path: '/api/v1/tasks?list=mine&limit=100' });
    const task = tasks.parse(body).items.find(({ caseNumber }) => caseNumber === kase.caseNumber);
    if (!task) throw new Error('the office was not asked');
    await this.#desk.call(who, at, { method: 'POST', path: `/api/v1/tasks/${task.id}/answer`, body: { text } });
    // An answer raises the version of the case.
    kase.version = null;
  }

  private async settleQuarantine(at: Date, kase: Remembered, deed: Extract<Deed, { kind: 'route' | 'refuse' }>): Promise<void> {
    const { body } = await this.#desk.call(deed.who, at, { path: '/api/v1/quarantine?limit=100' });
    const entry = quarantine.parse(body).items.find((item) => item.submissionId === kase.submissionId);
    if (!entry) throw new Error('is not in the quarantine');
    const path = `/api/v1/quarantine/${entry.id}`;
    if (deed.kind === 'refuse') {
      await this.#desk.call(deed.who, at, { method: 'POST', path: `${path}/refuse`, body: { reason: deed.reason } });
      return;
    }
    const released = await this.#desk.call(deed.who, at, {
      method: 'POST',
      path: `${path}/release`,
      body: { service: deed.service, comment: deed.comment },
    });
    kase.caseId = z.object({ caseId: z.string() }).parse(released.body).caseId;
  }

  private async errand(at: Date, deed: Deed | Errand): Promise<void> {
    if (deed.kind === 'morning') return this.morning(at);
    await this.stage.settled();
    if (deed.kind === 'make-batch') {
      // In some weeks there is nothing to print.
      const made = await this.#desk.call(deed.who, at, { method: 'POST', path: '/api/v1/print-batches', body: {} }).catch(() => null);
      if (made) this.#batches.set(deed.who, batchShape.parse(made.body).id);
    }
    if (deed.kind === 'post-batch') {
      const batch = this.#batches.get(deed.who);
      if (!batch) return;
      await this.#desk.call(deed.who, at, { method: 'POST', path: `/api/v1/print-batches/${batch}/posted`, body: { on: localDateOf(at) } });
      this.#batches.delete(deed.who);
    }
  }

  /** Does at the story's time what the worker does by the wall clock: reminders and expiries. */
  private async morning(at: Date): Promise<void> {
    const name = 'correspondence:wake-cases';
    const task = this.stage.worker
      .get(JobRegistry)
      .sources.map(({ tasks }) => tasks[name])
      .find((one) => one !== undefined);
    await runInContext({ requestId: newId(), locale: 'de', actor: systemActor(name), statedTime: at }, async () =>
      task?.({}, { attempt: 1, maxAttempts: 1, lastAttempt: true }),
    );
  }
}

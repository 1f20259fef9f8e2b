import { statedTimeHeader } from '@vorgang/platform';
import { z } from 'zod';
import type { PlannedCase, ReplayPlan, ReplayStep } from './plan.types.js';
import { StepRefused, type ReplayAccounts } from './replay.accounts.js';
import type { HttpAnswer, HttpCall } from './replay.client.js';
import type { ReplayService } from './replay.definition.js';

/** The counts of what was done so far. */
export interface Played {
  submit: number;
  check: number;
  close: number;
  reopen: number;
}

/** What the replay has to know about a case. */
interface Known {
  caseNumber: string;
  id: string | null;
  /** The last seen version, which a user sends back. */
  version: number;
  assignee: string | null;
}

const receipt = z.object({ caseNumber: z.string() });
const caseReceipt = z.object({ version: z.number() });
const found = z.object({
  items: z.array(z.object({ id: z.string(), caseNumber: z.string(), version: z.number() })),
  next: z.string().nullable(),
});

/** Logs are anonymous, so they do not name the applicant. */
const applicant = {
  kind: 'organisation',
  givenName: '',
  familyName: '',
  organisation: 'Antragstellende Person (im Protokoll nicht genannt)',
  address: { street: 'unbekannt', houseNumber: '0', postalCode: '00000', town: 'unbekannt' },
};
const reopenReason = 'Weiterbearbeitung nach dem Ende (laut Ereignisprotokoll)';

/** Plays a plan, one step after the other, only through the HTTP APIs. */
export class Player {
  readonly played: Played = { submit: 0, check: 0, close: 0, reopen: 0 };
  readonly #known = new Map<number, Known>();

  constructor(
    private readonly plan: Pick<ReplayPlan, 'cases'>,
    private readonly service: ReplayService,
    private readonly accounts: ReplayAccounts,
  ) {}

  /** @throws StepRefused if the server does not take it */
  async play(step: ReplayStep): Promise<void> {
    const kase = this.plan.cases[step.case];
    if (!kase) throw new Error(`the plan has no case ${step.case}`);
    switch (step.kind) {
      case 'submit':
        await this.#submit(kase, step.at);
        break;
      case 'check':
        await this.#check(kase, step);
        break;
      case 'close':
        await this.#close(kase, step);
        break;
      case 'reopen':
        await this.#change(kase, step, 'reopen', { reason: reopenReason, here: true });
        this.#of(kase).assignee = step.person;
        break;
    }
    this.played[step.kind] += 1;
  }

  async #submit(kase: PlannedCase, at: string): Promise<void> {
    const answer = await this.accounts.asPortal(kase.channel, {
      method: 'POST',
      path: '/intake/v1/submissions',
      // Names of cases may repeat, but their positions in the log do not.
      headers: { [statedTimeHeader]: at, 'idempotency-key': `replay-${kase.index}` },
      body: {
        service: this.service.definition.key,
        externalReference: kase.name,
        channel: kase.channel,
        form: this.service.formOf(kase),
        applicant,
        replyChannel: { kind: 'post' },
        receivedAt: kase.receivedAt,
      },
    });
    const { caseNumber } = accepted(answer, 201, receipt, `the submission of case ${JSON.stringify(kase.name)}`);
    this.#known.set(kase.index, { caseNumber, id: null, version: 1, assignee: null });
  }

  async #check(kase: PlannedCase, step: Extract<ReplayStep, { kind: 'check' }>): Promise<void> {
    const key = this.service.checkOf.get(step.activity);
    if (key === undefined) throw new Error(`the service has no check for ${JSON.stringify(step.activity)}`);
    await this.#change(kase, step, `checks/${encodeURIComponent(key)}`, { status: 'passed' });
  }

  /** Only the assignee closes a case. If somebody else has it, they put it back first. */
  async #close(kase: PlannedCase, step: Extract<ReplayStep, { kind: 'close' }>): Promise<void> {
    const known = this.#of(kase);
    if (known.assignee !== null && known.assignee !== step.person)
      await this.#change(kase, { ...step, person: known.assignee }, 'release', {});
    if (known.assignee !== step.person) await this.#change(kase, step, 'claim', {});
    await this.#change(kase, step, 'close', {});
    known.assignee = null;
  }

  async #change(
    kase: PlannedCase,
    { at, person }: { at: string; person: string },
    action: string,
    input: Record<string, unknown>,
  ): Promise<void> {
    const known = this.#of(kase);
    known.id ??= await this.#find(known, at, person);
    const answer = await this.#ask(person, at, {
      method: 'POST',
      path: `/api/v1/cases/${known.id}/${action}`,
      body: { ...input, version: known.version },
    });
    known.version = accepted(
      answer,
      200,
      caseReceipt,
      `${action} on case ${JSON.stringify(kase.name)} at ${at} by ${JSON.stringify(person)}`,
    ).version;
  }

  /** A portal only learns the case number. A clerk finds the case by it, in the team's queue. */
  async #find(known: Known, at: string, person: string): Promise<string> {
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await this.#ask(person, at, {
        method: 'GET',
        path: `/api/v1/cases?queue=team&q=${encodeURIComponent(known.caseNumber)}&limit=10${after}`,
      });
      const page: z.output<typeof found> = accepted(answer, 200, found, `the search for case ${known.caseNumber}`);
      const hit = page.items.find((item) => item.caseNumber === known.caseNumber);
      if (hit) {
        known.version = hit.version;
        return hit.id;
      }
      cursor = page.next;
    }
    throw new Error(`${person} does not find case ${known.caseNumber}`);
  }

  #ask(person: string, at: string, call: HttpCall): Promise<HttpAnswer> {
    return this.accounts.asPerson(person, { ...call, headers: { [statedTimeHeader]: at } });
  }

  #of({ index, name }: PlannedCase): Known {
    const known = this.#known.get(index);
    if (!known) throw new Error(`case ${JSON.stringify(name)} was not submitted yet`);
    return known;
  }
}

function accepted<S extends z.ZodType>(answer: HttpAnswer, status: number, shape: S, what: string): z.output<S> {
  if (answer.status !== status) throw new StepRefused(what, answer);
  const parsed = shape.safeParse(answer.body);
  if (!parsed.success) throw new StepRefused(what, answer);
  return parsed.data;
}

import { statedTimeHeader } from '@vorgang/platform';
import { z } from 'zod';
import type { StaffKey } from '../story/cast.js';
import type { SignedIn } from './accounts.js';
import { ask, type Answer, type Call } from './http.js';

const receipt = z.object({ version: z.int(), status: z.string() });
const found = z.object({ items: z.array(z.object({ id: z.string(), caseNumber: z.string() })) });
const detail = z.object({
  version: z.int(),
  status: z.string(),
  service: z.object({ key: z.string() }),
  checks: z.array(z.object({ key: z.string(), kind: z.string(), status: z.string(), required: z.boolean() })),
  letters: z.array(z.object({ id: z.string(), state: z.string() })),
  decision: z.object({ feeCents: z.int() }).nullable(),
  awaitsPayment: z.boolean(),
});
export type CaseView = z.output<typeof detail>;

/** What the simulator remembers about a case between two deeds. */
export interface Remembered {
  readonly submissionId: string;
  readonly caseNumber: string | null;
  /** The key of its submission. */
  readonly key: string;
  caseId: string | null;
  /** The last known version; null where somebody else may have changed it since. */
  version: number | null;
  status: string;
  /** Whether the citizen was asked, and may answer at any time. */
  asked: boolean;
}

/** The staff API as one person uses it, at a stated time. */
export class Desk {
  constructor(
    private readonly baseUrl: string,
    private readonly people: ReadonlyMap<StaffKey, SignedIn>,
  ) {}

  idOf(who: StaffKey): string {
    return this.person(who).id;
  }

  async call(who: StaffKey, at: Date, call: Call): Promise<Answer> {
    const { cookie } = this.person(who);
    return ask(this.baseUrl, {
      ...call,
      headers: { ...call.headers, cookie, 'x-requested-with': 'vorgang', [statedTimeHeader]: at.toISOString() },
    });
  }

  /** The case's id, found by a search for its number. */
  async idOfCase(who: StaffKey, at: Date, kase: Remembered): Promise<string> {
    if (kase.caseId === null) {
      const { body } = await this.call(who, at, { path: `/api/v1/cases?limit=5&q=${encodeURIComponent(kase.caseNumber ?? '')}` });
      const hit = found.parse(body).items.find((item) => item.caseNumber === kase.caseNumber);
      if (!hit) throw new Error(`${who} does not find the case ${kase.caseNumber}`);
      kase.caseId = hit.id;
    }
    return kase.caseId;
  }

  async look(who: StaffKey, at: Date, kase: Remembered): Promise<CaseView> {
    const { body } = await this.call(who, at, { path: `/api/v1/cases/${await this.idOfCase(who, at, kase)}` });
    const view = detail.parse(body);
    kase.version = view.version;
    kase.status = view.status;
    return view;
  }

  /** Does something to the case, with its version where the API demands one. */
  async act(who: StaffKey, at: Date, kase: Remembered, path: string, body: Record<string, unknown> = {}, versioned = true): Promise<void> {
    const id = await this.idOfCase(who, at, kase);
    if (versioned && (kase.version === null || kase.asked)) await this.look(who, at, kase);
    const answer = await this.call(who, at, {
      method: 'POST',
      path: `/api/v1/cases/${id}/${path}`,
      body: versioned ? { ...body, version: kase.version } : body,
    });
    const { version, status } = receipt.parse(answer.body);
    kase.version = version;
    kase.status = status;
  }

  private person(who: StaffKey): SignedIn {
    const person = this.people.get(who);
    if (!person) throw new Error(`${who} is not signed in`);
    return person;
  }
}

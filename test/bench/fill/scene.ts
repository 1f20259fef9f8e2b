import { addDays, startOfLocalDay, type LocalDate, type SettableClock } from '@vorgang/platform';
import type { RunningWorker } from '../../../apps/worker/src/start-worker.js';
import { multipart, submit, type File } from '../../intake/given.js';
import type { Caller } from '../../support/app.js';
import { checkEverything, dogForm, versionOf } from '../../support/stories.js';

/** What stands for a name or number in the stories, and is another one in each copy. */
export const marks = {
  family: 'Qvornholz',
  given: 'Jaxbert',
  street: 'Weltzwick',
  chip: '276093400123456',
} as const;

/** Who is in the stories. */
export interface Cast {
  readonly clerk: Caller;
  readonly colleague: Caller;
  readonly approver: Caller;
  readonly portal: Caller;
  readonly clock: SettableClock;
  /** Missing until the stories begin. */
  readonly worker?: RunningWorker;
  readonly service: string;
  /** The id of the case that a submission became. */
  readonly caseOf: (submissionId: string) => Promise<string>;
}

/** One case as a story tells it. */
export class Scene {
  id = '';
  #statusPath = '';

  constructor(
    readonly cast: Cast,
    private readonly begins: LocalDate,
  ) {}

  /** Moves on to a day and an hour (UTC). */
  at(days: number, hour: number): void {
    const { clock } = this.cast;
    clock.set(new Date(startOfLocalDay(addDays(this.begins, days)).getTime() + hour * 3_600_000 + 754_000));
  }

  async comesIn(form: Record<string, unknown> = {}): Promise<void> {
    const email = `${marks.given}.${marks.family}@example.org`.toLowerCase();
    const since = addDays(this.begins, -5);
    const json = {
      service: this.cast.service,
      channel: 'portal',
      form: dogForm({ keeping: { reason: 'taken-in', since, otherDogs: 0 }, ...form }),
      applicant: {
        kind: 'person',
        givenName: marks.given,
        familyName: marks.family,
        address: { street: `${marks.street}straße`, houseNumber: '12', postalCode: '52349', town: 'Düren' },
        email,
      },
      identification: { method: 'bundid', trustLevel: 'substantial' },
      replyChannel: { kind: 'email', email, pdfByMailConsent: true },
    };
    const answer = await submit(this.cast.portal, json);
    if (answer.status !== 201) throw new Error(`not taken: ${JSON.stringify(answer.body)}`);
    this.#statusPath = `/intake/v1/submissions/${answer.body.submissionId}`;
    this.id = await this.cast.caseOf(answer.body.submissionId);
  }

  /** Does something with the case. @throws Error where it is refused */
  async does(who: Caller, path: string, body: Record<string, unknown> = {}, seen = true): Promise<void> {
    const version = seen ? { version: await versionOf(who, this.id) } : {};
    const answer = await who.post(`/api/v1/cases/${this.id}/${path}`, { ...version, ...body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  async answers(json: Record<string, unknown>, files: readonly File[] = []): Promise<void> {
    const body = files.length > 0 ? multipart(json, files, 'answer') : json;
    const answer = await this.cast.portal.post(`${this.#statusPath}/answers`, body, { 'idempotency-key': crypto.randomUUID() });
    if (answer.status >= 300) throw new Error(`answer: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  async claimedAndChecked(): Promise<void> {
    await this.does(this.cast.clerk, 'claim', {}, false);
    await checkEverything(this.cast.clerk, this.id);
  }

  /** Letters are made and sent, jobs run. */
  async settles(): Promise<void> {
    await this.cast.worker?.settled();
  }
}

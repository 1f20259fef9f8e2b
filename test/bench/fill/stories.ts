import { addDays, startOfLocalDay, type LocalDate, type SettableClock } from '@vorgang/platform';
import type { RunningWorker } from '../../../apps/worker/src/start-worker.js';
import { multipart, pdf, submit, type File } from '../../intake/given.js';
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

/** `free` is what a submission leaves: cases for the floor to claim. `grown` is the beginning of a case that becomes very big. */
export type Fate = 'closed' | 'open' | 'claimed' | 'waiting' | 'proposed' | 'free' | 'grown';

/** How a case goes, from the day on which it comes in. */
export interface Story {
  readonly name: string;
  readonly fate: Fate;
  /** How often it happens, against the others of its fate. */
  readonly share: number;
  /** How many days pass from its receipt to what is told last. */
  readonly lasts: number;
  readonly tell: (scene: Scene) => Promise<void>;
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

const note = 'Mit der Halterin telefoniert: Der Hund ist seit dem Einzug im Haushalt, ein zweiter kommt nicht dazu. Nachweis liegt vor.';
const grant = { kind: 'grant', reasons: ['liable'] };
const dangerous = { dog: { name: 'Rex', breed: 'Bullterrier', chip: marks.chip } };

async function granted(scene: Scene, days: number): Promise<void> {
  scene.at(days, 9);
  await scene.claimedAndChecked();
  scene.at(days, 10);
  await scene.does(scene.cast.clerk, 'proposal', grant);
  await scene.settles();
}

/** What happens in a town hall, told through the product itself. */
export const stories: readonly Story[] = [
  {
    name: 'granted at once',
    fate: 'closed',
    share: 5,
    lasts: 3,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      await granted(scene, 3);
    },
  },
  {
    name: 'granted after a note and a correction',
    fate: 'closed',
    share: 3,
    lasts: 12,
    tell: async (scene) => {
      const { clerk } = scene.cast;
      scene.at(0, 11);
      await scene.comesIn();
      scene.at(6, 8);
      await scene.claimedAndChecked();
      await scene.does(clerk, 'notes', { text: note }, false);
      await scene.does(clerk, 'corrections', { reason: 'laut Anruf', corrections: [{ pointer: '/dog/name', value: 'Bellina' }] });
      scene.at(12, 13);
      await checkEverything(clerk, scene.id);
      await scene.does(clerk, 'proposal', grant);
      await scene.settles();
    },
  },
  {
    name: 'granted by two, after it was handed over',
    fate: 'closed',
    share: 2,
    lasts: 20,
    tell: async (scene) => {
      const { clerk, colleague, approver } = scene.cast;
      scene.at(0, 7);
      await scene.comesIn(dangerous);
      scene.at(2, 9);
      await scene.does(colleague, 'claim', {}, false);
      await scene.does(colleague, 'assign', { to: clerk.id, comment: 'Bitte übernehmen.' }, false);
      scene.at(14, 9);
      await checkEverything(clerk, scene.id);
      await scene.does(clerk, 'proposal', { kind: 'grant', reasons: ['dangerous-dog'] });
      scene.at(20, 9);
      await scene.does(approver, 'approve');
      await scene.settles();
    },
  },
  {
    name: 'rejected, after it was returned once',
    fate: 'closed',
    share: 1,
    lasts: 30,
    tell: async (scene) => {
      const { clerk, approver } = scene.cast;
      scene.at(0, 12);
      await scene.comesIn();
      scene.at(9, 9);
      await scene.claimedAndChecked();
      await scene.does(clerk, 'proposal', { kind: 'reject', reasons: ['not-in-dueren'] });
      scene.at(21, 9);
      await scene.does(approver, 'return', { comment: 'Bitte das Melderegister noch einmal prüfen.' });
      scene.at(27, 9);
      await scene.does(clerk, 'proposal', { kind: 'reject', reasons: ['not-in-dueren'] });
      scene.at(30, 9);
      await scene.does(approver, 'approve');
      await scene.settles();
    },
  },
  {
    name: 'granted after a question and its answer',
    fate: 'closed',
    share: 2,
    lasts: 40,
    tell: async (scene) => {
      scene.at(0, 10);
      await scene.comesIn();
      scene.at(8, 9);
      await scene.claimedAndChecked();
      await scene.does(scene.cast.clerk, 'information-request', { items: ['breed'] });
      await scene.settles();
      scene.at(25, 19);
      await scene.answers({ message: 'Die Rasse ist Labrador Retriever.' });
      await scene.settles();
      scene.at(40, 9);
      await checkEverything(scene.cast.clerk, scene.id);
      await scene.does(scene.cast.clerk, 'proposal', grant);
      await scene.settles();
    },
  },
  {
    name: 'withdrawn',
    fate: 'closed',
    share: 1,
    lasts: 10,
    tell: async (scene) => {
      scene.at(0, 9);
      await scene.comesIn();
      scene.at(10, 9);
      await scene.does(scene.cast.clerk, 'claim', {}, false);
      await scene.does(scene.cast.clerk, 'withdrawal', { reason: 'Der Hund lebt bei den Eltern.' });
      await scene.settles();
    },
  },
  {
    name: 'open',
    fate: 'open',
    share: 1,
    lasts: 0,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      await scene.settles();
    },
  },
  {
    name: 'claimed',
    fate: 'claimed',
    share: 3,
    lasts: 1,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      scene.at(1, 8);
      await scene.does(scene.cast.clerk, 'claim', {}, false);
      await scene.settles();
    },
  },
  {
    name: 'claimed and checked',
    fate: 'claimed',
    share: 1,
    lasts: 2,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      scene.at(2, 8);
      await scene.claimedAndChecked();
      await scene.does(scene.cast.clerk, 'notes', { text: note }, false);
      await scene.settles();
    },
  },
  {
    name: 'waiting for an answer',
    fate: 'waiting',
    share: 1,
    lasts: 1,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      scene.at(1, 8);
      await scene.claimedAndChecked();
      await scene.does(scene.cast.clerk, 'information-request', { items: ['breed'] });
      await scene.settles();
    },
  },
  {
    name: 'proposed',
    fate: 'proposed',
    share: 1,
    lasts: 2,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn(dangerous);
      scene.at(2, 8);
      await scene.claimedAndChecked();
      await scene.does(scene.cast.clerk, 'proposal', { kind: 'grant', reasons: ['dangerous-dog'] });
      await scene.settles();
    },
  },
  {
    name: 'claimed, noted, and answered without a question',
    fate: 'grown',
    share: 1,
    lasts: 2,
    tell: async (scene) => {
      scene.at(0, 8);
      await scene.comesIn();
      scene.at(1, 8);
      await scene.does(scene.cast.clerk, 'claim', {}, false);
      await scene.does(scene.cast.clerk, 'notes', { text: note }, false);
      const files = Array.from({ length: 10 }, (_, at) => ({ name: `Nachweis ${at + 1}.pdf`, content: pdf }));
      await scene.answers({ message: 'Anbei die Nachweise.' }, files);
      await scene.settles();
    },
  },
];

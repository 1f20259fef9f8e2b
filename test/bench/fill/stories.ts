import { checkEverything } from '../../support/stories.js';
import { pdf } from '../../intake/given.js';
import { marks, type Scene } from './scene.js';

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

import { longRound } from '../support/rounds.js';
import { Catalogue } from '@vorgang/catalogue';
import { mayWork } from '../support/stories.js';
import { takenInByKeys } from './support/by-keys.js';
import { staff, type Person } from './support/city.js';
import type { Desk } from './support/desk.js';
import { handsOf } from './support/hands.js';
import { story } from './support/story.js';

/** `LONG=true` only: one service in one language is among what comes to the counter. */
const services = ['hundesteuer-anmeldung', 'bewohnerparkausweis', 'umweltgenehmigung-eingang'];

longRound('every service of the catalogue, taken in by keyboard alone', () => {
  const everywhere: Person = {
    ...staff.krings,
    userName: 'a.allround',
    teams: ['steuern', 'buergerbuero', 'umwelt'],
    competences: services.map(mayWork),
  };
  let desk: Desk;
  const told = story(
    async ({ seat }) => {
      desk = await seat(everywhere);
      await handsOf(desk).signIn(everywhere);
    },
    { apart: true },
  );
  const catalogue = () => told.city.app.app.get(Catalogue, { strict: false });

  told.part('is one of these', async () => {
    expect(
      catalogue()
        .all()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(services.toSorted());
    await Promise.resolve();
  });

  for (const key of services) {
    for (const language of ['de', 'en'] as const) {
      told.part(`${key}, ${language}`, async () => {
        const definition = catalogue().current(key);
        if (!definition) throw new Error(`there is no ${key}`);
        await takenInByKeys(desk.page, handsOf(desk), definition, language);
      });
    }
  }
});

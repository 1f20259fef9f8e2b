import { isLong } from '../support/rounds.js';
import { anton, aysel, dog, helene, joerdis, matthias, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { countEffort, effortOf, forgetEffort } from './support/effort.js';
import { given } from './support/given.js';
import { handsOf } from './support/hands.js';
import { glide } from './support/in-page.js';
import { jobs, type AtWork, type Job } from './support/jobs.js';
import { story } from './support/story.js';

const ways = ['mouse', 'keys'] as const;
type Way = (typeof ways)[number];
type Begin = NonNullable<Job['on']>;

/** Each job of a clerk’s day by mouse and by keys alone, with what it costs. The counter and the plain permit have their own specs. */
describe('the jobs of a clerk’s day', () => {
  let desk: Desk;
  let at: AtWork;
  const begins = new Map<string, string>();
  const told = story(
    async ({ city, seat }) => {
      const krings = await city.call(staff.krings);
      await city.hire(staff.weidenfeld);
      await krings.post('/api/v1/text-blocks', {
        name: 'Impfpass',
        text: 'Bitte senden Sie uns zum Aktenzeichen {{Aktenzeichen}} den Impfpass.',
        service: null,
        teamId: null,
      });
      const mine = async (way: Way, begin: Begin, receipt: Receipt): Promise<string> => {
        const id = await given(city).idOf(receipt);
        await krings.post(`/api/v1/cases/${id}/claim`);
        begins.set(`${way} ${begin}`, id);
        return id;
      };
      const people = { mouse: [joerdis, matthias, helene], keys: [anton, piotr, aysel] } as const;
      for (const way of ways) {
        const [asked, holder, twice] = people[way];
        const id = await mine(way, 'case', await city.submit(dog(asked, { name: 'Bärbel', breed: 'Dackel' })));
        await krings.post(`/api/v1/cases/${id}/information-request`, { version: 1, text: 'Bitte nennen Sie uns die Chipnummer.' });
        await city.submit(dog(holder, { name: 'Luna', breed: 'Beagle' }));
        await mine(way, 'linked', await city.submit(dog(holder, { name: 'Rex', breed: 'Großpudel' })));
        const first = await city.submit(dog(twice, { name: 'Amadeus', breed: 'Großpudel' }));
        await city.submit(dog(twice, { name: 'Amadeus', breed: 'Großpudel' }));
        await mine(way, 'joined', first);
      }
      await city.settled();
      desk = await seat(staff.krings);
      await countEffort(desk.context);
      // From now on the browser hands over every file chooser; asked for with the first key, it might come too late.
      desk.page.on('filechooser', () => undefined);
      await desk.signIn();
      at = { desk, keys: handsOf(desk), write: (text) => desk.page.keyboard.insertText(text) };
    },
    { apart: true },
  );

  let stands = '';
  const begin = async (way: Way, on: Job['on']): Promise<void> => {
    const place = on ? `/cases/${begins.get(`${way} ${on}`)}` : '/cases?queue=mine';
    if (place !== stands) await glide(desk.page, place);
    stands = place;
    const first = on ? desk.button('Mehr') : desk.link(/^HUA-2026/).first();
    await first.waitFor();
    // Not where the job before has left it.
    await first.focus();
    await forgetEffort(desk.page);
  };

  // What is done with the mouse is done by the other specs, too.
  for (const job of isLong ? jobs : []) {
    told.part(`${job.name}: at most ${job.clicks} clicks by mouse`, async () => {
      await begin('mouse', job.on);
      await job.byMouse(at);
      const { clicks, keys } = await effortOf(desk.page);
      await job.done(desk);
      console.log(`${job.name}, by mouse: ${clicks} clicks`);
      expect(keys).toEqual([]);
      expect(clicks).toBeGreaterThan(0);
      expect(clicks).toBeLessThanOrEqual(job.clicks);
    });
  }

  for (const job of jobs) {
    told.part(`${job.name}: at most ${job.keys} keys without one`, async () => {
      await begin('keys', job.on);
      await job.byKeys(at);
      const { clicks, keys } = await effortOf(desk.page);
      await job.done(desk);
      console.log(`${job.name}, by keys: ${keys.length} (${keys.join(' ')})`);
      expect(clicks).toBe(0);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(job.keys);
    });
  }
});

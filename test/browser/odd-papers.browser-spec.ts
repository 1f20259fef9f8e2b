import type { Page } from 'playwright-core';
import { isLong } from '../support/rounds.js';
import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually, glide } from './support/in-page.js';
import { oddPaper, oddPapers } from './support/odd-papers.js';
import { story } from './support/story.js';

/** Which share of what is shown is dark: of a page that was drawn, or of a picture. */
const dark = `(() => {
  const place = document.querySelector('[role="document"]');
  const shown = place?.querySelector('canvas') ?? place?.querySelector('img');
  if (!shown) return 0;
  const canvas = document.createElement('canvas');
  canvas.width = 200;
  canvas.height = 200;
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 200, 200);
  context.drawImage(shown, 0, 0, 200, 200);
  const { data } = context.getImageData(0, 0, 200, 200);
  let n = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i] < 96) n++;
  return n / 40000;
})()`;

type Name = keyof typeof oddPapers;
interface Seen {
  readonly says?: string;
  readonly drawn?: boolean;
  readonly late?: boolean;
}

/** A viewer that shows an empty sheet for what it cannot read says that the citizen sent nothing. */
describe('papers that are broken, or that no browser draws', () => {
  // Each third of them; all in the long round.
  const all = (Object.entries<Seen>(oddPapers) as [Name, Seen][]).filter((_, index) => isLong || index % 3 === 0);
  const cases = new Map<Name, string>();
  const pages = new Map<Name, Page>();
  let desk: Desk;
  const told = story(
    async ({ city, seat }) => {
      for (const [name] of all) {
        const receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), [oddPaper(name)]);
        cases.set(name, await given(city).idOf(receipt));
      }
      await city.settled();
      desk = await seat(staff.krings);
      await desk.signIn();
      // What takes its time is opened first, in a tab of its own.
      for (const [name] of all.filter(([, { late }]) => late)) {
        const page = await desk.context.newPage();
        await page.goto(`/cases/${cases.get(name)}`);
        pages.set(name, page);
      }
    },
    { apart: true },
  );

  for (const [name, { says, drawn, late }] of all.toSorted(
    ([, one], [, other]) => Number(one.late ?? false) - Number(other.late ?? false),
  )) {
    told.part(`${name} ${drawn ? 'is drawn' : ''}${drawn && says ? ' and ' : ''}${says ? `says “${says}”` : ''}`, async () => {
      const page = pages.get(name) ?? desk.page;
      if (page === desk.page) await glide(page, `/cases/${cases.get(name)}`);
      if (says)
        await page
          .getByText(says)
          .first()
          .waitFor(late ? { timeout: 60_000 } : {});
      if (drawn) await eventually(async () => (await page.evaluate<number>(dark)) > 0.004);
    });
  }
});

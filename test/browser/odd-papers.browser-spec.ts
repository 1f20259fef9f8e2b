import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually } from './support/in-page.js';
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

/** A viewer that shows an empty sheet for what it cannot read says that the citizen sent nothing. */
describe('papers that are broken, or that no browser draws', () => {
  let desk: Desk;
  const told = story(
    async ({ seat }) => {
      desk = await seat(staff.krings);
      await desk.signIn();
    },
    { apart: true },
  );

  for (const [name, { says, drawn, late }] of Object.entries<{ says?: string; drawn?: boolean; late?: boolean }>(oddPapers)) {
    told.part(`${name} ${drawn ? 'is drawn' : ''}${drawn && says ? ' and ' : ''}${says ? `says “${says}”` : ''}`, async () => {
      const key = Object.keys(oddPapers).find((one): one is keyof typeof oddPapers => one === name);
      if (!key) throw new Error(`there is no ${name}`);
      const receipt = await told.city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), [oddPaper(key)]);
      await told.city.settled();
      await desk.page.goto(`/cases/${await given(told.city).idOf(receipt)}`);
      if (says)
        await desk.page
          .getByText(says)
          .first()
          .waitFor(late ? { timeout: 60_000 } : {});
      if (drawn) await eventually(async () => (await desk.page.evaluate<number>(dark)) > 0.004);
    });
  }
});

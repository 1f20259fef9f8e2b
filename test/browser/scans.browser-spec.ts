import { dog, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually } from './support/in-page.js';
import { scan, type Scanned } from './support/scans.js';
import { story } from './support/story.js';

/** Which share of the page that is shown is dark. */
const dark = `(() => {
  const sheet = document.querySelector('[role="document"] canvas');
  if (!sheet || sheet.width === 0) return 0;
  const { data } = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height);
  let n = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 128 && data[i] < 96) n++;
  return n / (sheet.width * sheet.height);
})()`;

/** What citizens send is mostly scanned; a page that the reader cannot draw would look as if they had sent an empty sheet. */
describe('papers from a scanner', () => {
  let desk: Desk;
  const told = story(
    async ({ seat }) => {
      desk = await seat(staff.krings);
      await desk.signIn();
    },
    { apart: true },
  );

  const opens = async (how: Scanned) => {
    const receipt: Receipt = await told.city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), [
      scan(`${how}.pdf`, 'relief-proof', how),
    ]);
    await told.city.settled();
    await desk.page.goto(`/cases/${await given(told.city).idOf(receipt)}`);
    await desk.page.getByRole('document', { name: `Inhalt von ${how}.pdf` }).waitFor();
  };
  const shows = async (how: Scanned) => {
    await opens(how);
    // A bar and a few words: about a tenth of the sheet.
    await eventually(async () => (await desk.page.evaluate<number>(dark)) > 0.02);
    expect(await desk.page.evaluate<number>(dark)).toBeLessThan(0.4);
  };

  told.part('a fax is drawn', () => shows('fax'));
  told.part('a scan in black and white (JBIG2) is drawn', () => shows('jbig2'));
  told.part('of a page that cannot be drawn one is told, and that the sheet is not empty', async () => {
    await opens('broken');
    await desk.sees('Nicht alles in diesem Dokument lässt sich hier zeigen.');
  });
});

import { dog, helene, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { benefitsNotice } from './support/papers.js';
import { story } from './support/story.js';

const relief = { relief: { ground: 'benefits', explanation: 'Ich beziehe Leistungen nach dem SGB II.' } };

/** From the submission to the signature, by two people who have no mouse. After each key they see where they are. */
describe('a registration of a dog, by keyboard alone', () => {
  let clerk: Desk;
  let approver: Desk;
  let keys: Hands;
  let hers: Hands;
  let asked: Receipt;
  let wrong: Receipt;
  const told = story(async ({ city, seat }) => {
    asked = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' }, relief));
    city.later(5);
    wrong = await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel', chip: '276093400765432' }, relief), [
      await benefitsNotice('Helene Strauß'),
    ]);
    await given(city).proposed(wrong, staff.weidenfeld, ['liable']);
    await city.settled();
    clerk = await seat(staff.krings);
    approver = await seat(staff.huenerbein);
    keys = handsOf(clerk);
    hers = handsOf(approver);
  });

  told.part('the clerk signs in, goes to the queue and takes the case', async () => {
    await keys.signIn(staff.krings);
    await keys.press('g', 't');
    await clerk.heading('Teamkorb');
    await clerk.link(asked.caseNumber ?? '').waitFor();
    await keys.press('j', 'Enter');
    await clerk.heading(asked.caseNumber ?? '');
    await clerk.button('Übernehmen und bearbeiten').waitFor();
    await keys.press('p');
    await clerk.sees('Sabine Krings');
    await clerk.button('Mehr').waitFor();
  });

  told.part('all actions are a key away; leaving their menu leads back to its button', async () => {
    await keys.press('m');
    await clerk.page.getByRole('menu').waitFor();
    await keys.press('ArrowDown', 'ArrowDown', 'Escape');
    await clerk.page.getByRole('menu').waitFor({ state: 'detached' });
    await keys.isOn(clerk.button('Mehr'));
  });

  told.part('asks for the missing proof', async () => {
    await keys.press('f');
    const dialog = await keys.walksThrough('Unterlagen oder Angaben nachfordern');
    await keys.press('Escape');
    await keys.isBackOn(clerk.button('Mehr'));
    await keys.press('f');
    await keys.tabTo(dialog.getByLabel(/Nachweis für die Befreiung oder Ermäßigung/));
    await keys.press('Space');
    await keys.tabTo(dialog.getByLabel('Text an die Antragstellerin oder den Antragsteller'));
    await keys.type('Bitte senden Sie uns Ihren Leistungsbescheid.');
    await keys.press('Control+Enter');
    await keys.isBackOn(clerk.button('Mehr'));
    await clerk.sees('Frist ruht');
  });

  told.part('reads the answer when it comes, confirms the checks, writes a note and proposes', async () => {
    await told.city.settled();
    told.city.later(26 * 60);
    await told.city.answer(asked.submissionId, 'Anbei mein Bescheid vom Juli.', [await benefitsNotice('Jördis Großmüller')]);
    await clerk.button('Neu laden').waitFor();
    await keys.press('Shift+L');
    await clerk.sees('Anbei mein Bescheid vom Juli.');
    await keys.press('v');
    await keys.isOn(clerk.page.getByLabel('Neuer Vermerk'));
    await keys.type('Telefonat: Der Bescheid wird im Januar erneuert.');
    await keys.press('Tab', 'Enter');
    await clerk.sees('Telefonat: Der Bescheid wird im Januar erneuert.', clerk.section('Vermerke'));
    await keys.press('0');
    await clerk.button('Steuer festsetzen').waitFor();
    await keys.press('p');
    const work = clerk.section('Entscheidung vorschlagen');
    await keys.tabTo(work.getByLabel('Befreiung oder Ermäßigung gewährt'));
    await keys.press('Space');
    await clerk.sees('Mitzeichnung erforderlich. Grund:', work);
    await work.locator('[aria-keyshortcuts="Control+Enter"]:not([aria-disabled="true"])').waitFor();
    await keys.press('Control+Enter');
    await clerk.sees('Zur Zeichnung');
  });

  told.part('the approver returns the other one with a comment', async () => {
    await hers.signIn(staff.huenerbein);
    await hers.press('g', 'a');
    await approver.heading('Zur Zeichnung');
    await approver.link(asked.caseNumber ?? '').waitFor();
    await hers.press('j', 'Enter');
    await approver.heading(wrong.caseNumber ?? '');
    await approver.button('Zeichnen').waitFor();
    await hers.press('r');
    await hers.walksThrough('Vorschlag zurückgeben');
    await hers.tabTo(approver.dialog().getByLabel('Was soll geändert werden?'));
    await hers.type('Bitte die Entscheidung über die Ermäßigung begründen.');
    await hers.press('Control+Enter');
    await approver.dialog().waitFor({ state: 'detached' });
    await approver.link(/^Zur Zeichnung\s*1$/).waitFor();
  });

  told.part('and signs the clerk’s, one key further', async () => {
    await hers.press('j');
    await approver.heading(asked.caseNumber ?? '');
    await approver.button('Zeichnen').waitFor();
    await hers.press('p');
    const dialog = await hers.walksThrough('Entscheidungsvorschlag zeichnen');
    await hers.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await hers.press('p');
    await hers.tabTo(dialog.getByRole('button', { name: 'Zeichnen', exact: true }));
    await hers.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await approver.section('Entscheidung').waitFor();
  });
});

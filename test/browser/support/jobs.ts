import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import type { Desk } from './desk.js';
import type { Hands } from './hands.js';
import { benefitsNotice } from './papers.js';

/** Somebody at work on a job. */
export interface AtWork {
  readonly desk: Desk;
  readonly keys: Hands;
  /** Types what has no word of command in it: it is counted neither as click nor as key. */
  write(text: string): Promise<void>;
}

/** What a clerk does many times a week: by mouse, and by keys alone. */
export interface Job {
  readonly name: string;
  /** Whose case it begins on; a list of cases where nothing is said. */
  readonly on?: 'case' | 'linked' | 'joined';
  /** What it may cost at most: clicks by mouse, keys without one. Letters of a text are neither. */
  readonly clicks: number;
  readonly keys: number;
  byMouse(at: AtWork): Promise<void>;
  byKeys(at: AtWork): Promise<void>;
  /** Waits for what shows that it is done. */
  done(desk: Desk): Promise<void>;
}

/** Clicks into a field, and writes. */
async function into(field: Locator, text: string, { write }: AtWork): Promise<void> {
  await field.click();
  await write(text);
}

/** Goes on with Tab to a field, and writes. */
async function onTo(field: Locator, text: string, { keys, write }: AtWork): Promise<void> {
  await keys.tabTo(field);
  await write(text);
}

const submit = (desk: Desk, name: string): Promise<void> => desk.dialog().getByRole('button', { name, exact: true }).click();

/** Chooses a scan in the dialogue that `open` brings up. */
async function scanned({ page }: Desk, open: () => Promise<void>): Promise<void> {
  const scan = await benefitsNotice('Aylin Öztürk');
  const chooser = page.waitForEvent('filechooser');
  await open();
  await (await chooser).setFiles({ name: 'Impfpass.pdf', mimeType: scan.mime, buffer: Buffer.from(scan.bytes) });
  await page.getByLabel('Zweck von Impfpass').waitFor();
}

/** In the order in which they are done: the case begins with an open request. */
export const jobs: readonly Job[] = [
  {
    name: 'more time to answer',
    on: 'case',
    clicks: 5,
    keys: 8,
    async byMouse(at) {
      await at.desk.more('Antwortfrist verlängern');
      await at.desk.dialog().getByRole('button', { name: '2 Wochen länger' }).click();
      await into(at.desk.dialog().getByLabel(/^Grund/), 'Sie ist verreist.', at);
      await submit(at.desk, 'Verlängern');
    },
    async byKeys(at) {
      await at.keys.press('Shift+F', 'Space');
      await onTo(at.desk.dialog().getByLabel(/^Grund/), 'Sie ist verreist.', at);
      await at.keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Antwortfrist ist verlängert.'),
  },
  {
    name: 'an answer that came by telephone',
    on: 'case',
    clicks: 5,
    keys: 8,
    async byMouse(at) {
      await at.desk.more('Antwort erfassen');
      await at.desk.dialog().getByRole('radio', { name: 'Telefon' }).click();
      await into(at.desk.dialog().getByLabel(/^Inhalt der Antwort/), 'Der Hund wird seit Mai gehalten.', at);
      await submit(at.desk, 'Erfassen');
    },
    async byKeys(at) {
      await at.keys.press('Shift+R', 'ArrowDown');
      await onTo(at.desk.dialog().getByLabel(/^Inhalt der Antwort/), 'Der Hund wird seit Mai gehalten.', at);
      await at.keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Antwort ist erfasst.'),
  },
  {
    name: 'another request',
    on: 'case',
    clicks: 4,
    keys: 5,
    async byMouse({ desk }) {
      await desk.more('Nachfordern');
      await desk.dialog().getByRole('checkbox').first().click();
      await submit(desk, 'Nachfordern');
    },
    async byKeys({ desk, keys }) {
      await keys.press('f');
      await keys.tabTo(desk.dialog().getByRole('checkbox').first());
      await keys.press('Space', 'Control+Enter');
    },
    done: (desk) => desk.sees('Die Nachforderung wird versandt; die Frist ruht.'),
  },
  {
    name: 'a request taken back',
    on: 'case',
    clicks: 3,
    keys: 2,
    async byMouse(at) {
      await at.desk.more('Nachforderung zurücknehmen');
      await at.write('Die Unterlage lag schon vor.');
      await submit(at.desk, 'Zurücknehmen');
    },
    async byKeys({ keys, write }) {
      await keys.press('Shift+Z');
      await write('Die Unterlage lag schon vor.');
      await keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Nachforderung ist zurückgenommen.'),
  },
  {
    name: 'a scan that is no answer',
    on: 'case',
    clicks: 6,
    keys: 12,
    async byMouse({ desk }) {
      await desk.more('Unterlagen hinzufügen');
      await scanned(desk, () => desk.dialog().getByRole('button', { name: 'Dateien auswählen' }).click());
      await desk.page.getByLabel('Zweck von Impfpass').click();
      await desk.page.getByRole('option', { name: 'Schriftverkehr' }).click();
      await desk.page.getByRole('listbox').waitFor({ state: 'detached' });
      await submit(desk, 'Zur Akte nehmen');
    },
    async byKeys({ desk, keys }) {
      await keys.press('Shift+D');
      await keys.tabTo(desk.dialog().getByRole('button', { name: 'Dateien auswählen' }));
      await scanned(desk, () => desk.page.keyboard.press('Enter'));
      await keys.tabTo(desk.page.getByLabel('Zweck von Impfpass'), { back: true });
      await keys.press('Enter', 'End');
      // A choice looks while it is open as if it had the focus, so that it does not look different afterwards.
      await desk.page.keyboard.press('Enter');
      await desk.page.getByRole('listbox').waitFor({ state: 'detached' });
      await keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Unterlagen sind zur Akte genommen.'),
  },
  {
    name: 'the applicant’s address put right',
    on: 'case',
    clicks: 6,
    keys: 28,
    async byMouse(at) {
      await at.desk.more('Antragstellende Person berichtigen');
      const number = at.desk.dialog().getByLabel(/^Hausnummer/);
      await number.dblclick();
      await at.write('14');
      await into(at.desk.dialog().getByLabel(/^Grund/), 'Zahlendreher.', at);
      await submit(at.desk, 'Berichtigen');
    },
    async byKeys(at) {
      await at.keys.press('Shift+P');
      await onTo(at.desk.dialog().getByLabel(/^Hausnummer/), '14', at);
      await onTo(at.desk.dialog().getByLabel(/^Grund/), 'Zahlendreher.', at);
      await at.keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Angaben sind berichtigt.'),
  },
  {
    name: 'a letter out of a text block',
    on: 'case',
    clicks: 6,
    keys: 8,
    async byMouse(at) {
      await at.desk.more('Schreiben verfassen');
      await at.desk.button('Textbaustein einfügen').click();
      await at.desk.button('Einfügen').click();
      await submit(at.desk, 'Erstellen');
    },
    async byKeys({ desk, keys }) {
      await keys.press('Shift+S');
      await keys.tabTo(desk.dialog().getByRole('textbox', { name: /^Text/ }));
      await keys.press('Alt+b');
      await keys.isOn(desk.page.getByRole('dialog', { name: 'Textbausteine' }).getByLabel('Suchen'));
      await desk.page.getByRole('region', { name: 'Impfpass' }).waitFor();
      await keys.press('Enter', 'Control+Enter');
    },
    done: (desk) => desk.sees('Das Schreiben wird erstellt und liegt gleich in den Unterlagen.'),
  },
  {
    name: 'a question to a colleague',
    on: 'case',
    clicks: 5,
    keys: 5,
    async byMouse(at) {
      await at.desk.more('Aufgabe erteilen');
      await at.write('Weiden');
      await at.desk.page.getByRole('option', { name: /^Jörg Weidenfeld/ }).click();
      await into(at.desk.dialog().getByLabel(/^Frage/), 'Kennst du den Halter?', at);
      await submit(at.desk, 'Aufgabe erteilen');
    },
    async byKeys(at) {
      await at.keys.press('Shift+T');
      await at.write('Weiden');
      await at.desk.page.getByRole('option', { name: /^Jörg Weidenfeld/ }).waitFor();
      await at.keys.press('ArrowDown', 'Enter');
      await onTo(at.desk.dialog().getByLabel(/^Frage/), 'Kennst du den Halter?', at);
      await at.keys.press('Control+Enter');
    },
    done: (desk) => desk.sees('Die Aufgabe ist erteilt.'),
  },
  {
    name: 'a colleague mentioned in a note',
    on: 'case',
    clicks: 3,
    keys: 3,
    async byMouse(at) {
      await into(at.desk.page.getByLabel('Neuer Vermerk'), 'Bitte ansehen, @Wei', at);
      await at.desk.page.getByRole('option', { name: 'Jörg Weidenfeld' }).click();
      await at.desk.button('Vermerk speichern').click();
    },
    async byKeys({ desk, keys, write }) {
      await keys.press('v');
      await keys.isOn(desk.page.getByLabel('Neuer Vermerk'));
      await write('Bitte ansehen, @Wei');
      await desk.page.getByRole('option', { name: 'Jörg Weidenfeld' }).waitFor();
      await keys.press('Enter', 'Control+Enter');
    },
    done: (desk) => desk.section('Vermerke').locator('.MuiChip-root').getByText('@Jörg Weidenfeld').first().waitFor(),
  },
  {
    name: 'the case as PDF',
    on: 'case',
    clicks: 3,
    keys: 3,
    async byMouse({ desk }) {
      await desk.more('Vorgang drucken');
      await saved(desk, () => submit(desk, 'Als PDF speichern'), '%PDF');
    },
    async byKeys({ desk, keys }) {
      await keys.press('Control+p');
      await keys.tabTo(desk.dialog().getByRole('button', { name: 'Als PDF speichern' }), { back: true });
      await saved(desk, () => desk.page.keyboard.press('Enter'), '%PDF');
    },
    done: (desk) => desk.dialog().waitFor({ state: 'detached' }),
  },
  {
    name: 'a hearing before a rejection',
    on: 'case',
    clicks: 5,
    keys: 5,
    async byMouse({ desk }) {
      await desk.more('Nachfordern');
      await desk.dialog().getByLabel('Anhörung vor einer Ablehnung').click();
      await desk.dialog().getByRole('checkbox').first().click();
      await submit(desk, 'Anhören');
    },
    async byKeys({ desk, keys }) {
      await keys.press('f', 'ArrowDown');
      await keys.tabTo(desk.dialog().getByRole('checkbox').first());
      await keys.press('Space', 'Control+Enter');
    },
    done: (desk) => desk.sees('Die Anhörung wird versandt; die Frist ruht.'),
  },
  {
    name: 'another case of the person, linked',
    on: 'linked',
    clicks: 2,
    keys: 4,
    async byMouse({ desk }) {
      await desk.button(/^Weitere Vorgänge \(1\)/).click();
      await desk.button(/^Verknüpfen: /).click();
    },
    async byKeys({ desk, keys }) {
      await desk.button(/^Weitere Vorgänge \(1\)/).waitFor();
      await keys.press('Shift+W');
      await keys.tabTo(desk.button(/^Verknüpfen: /));
      await keys.press('Enter');
    },
    done: (desk) => desk.sees('Die Vorgänge sind verknüpft.'),
  },
  {
    name: 'the same matter sent twice, joined',
    on: 'joined',
    clicks: 2,
    keys: 7,
    async byMouse({ desk }) {
      await desk.button(/^Gleiche Sache …: /).click();
      await submit(desk, 'Zusammenführen');
    },
    async byKeys({ desk, keys }) {
      // It is open already, as it is pressing; the key leads there.
      await desk.button(/^Gleiche Sache …: /).waitFor();
      await keys.press('Shift+W');
      await keys.tabTo(desk.button(/^Gleiche Sache …: /));
      await keys.press('Enter', 'Enter');
    },
    done: (desk) => desk.sees(/ist mit .* zusammengeführt\./),
  },
  {
    name: 'a list as a table',
    clicks: 2,
    keys: 2,
    async byMouse({ desk }) {
      await desk.button('Exportieren').click();
      await saved(desk, () => desk.page.getByRole('menuitem', { name: /Als Tabelle/ }).click(), 'PK');
    },
    async byKeys({ desk, keys }) {
      await keys.press('e');
      await keys.isOn(desk.page.getByRole('menuitem', { name: /Als Tabelle/ }));
      await saved(desk, () => desk.page.keyboard.press('Enter'), 'PK');
    },
    done: (desk) => desk.page.getByRole('menu').waitFor({ state: 'detached' }),
  },
];

/** Waits for the file that `work` brings. @param begin with what its bytes begin */
async function saved({ page }: Desk, work: () => Promise<void>, begin: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), work()]);
  expect((await readFile(await file.path())).subarray(0, begin.length).toString()).toBe(begin);
}

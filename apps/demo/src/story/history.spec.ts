import { loadConfig, localDateOf, OfficeCalendar, sha256 } from '@vorgang/platform';
import { loadCatalogue, validateForm, type Catalogue } from '@vorgang/catalogue';
import { submissionShape } from '@vorgang/intake';
import type { Application } from '../applications/application.js';
import { clerksOf, members } from './cast.js';
import { allPlots, history } from './history.js';

const until = new Date('2026-11-22T17:00:00Z');
const calendar = new OfficeCalendar();
const { steps, stories } = history(until, calendar);
const applications: Application[] = steps.flatMap(({ deed }) => (deed.kind === 'submit' ? [deed.application] : []));
const asText = (told: readonly { at: Date }[]) =>
  JSON.stringify(told, (_key, value: unknown) => (typeof value === 'function' ? undefined : value));

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(loadConfig({}).servicesDir);
});

describe('the history of the demo', () => {
  it('is the same each time', () => {
    expect(asText(history(until, calendar).steps)).toBe(asText(steps));
  });

  it('tells of the same people and dogs on another day', () => {
    const nextWeek = history(new Date('2026-11-29T17:00:00Z'), calendar).steps;
    const names = (told: typeof steps) =>
      told
        .flatMap(({ story, deed }) =>
          deed.kind === 'submit'
            ? [`${story} ${deed.application.applicant.familyName} ${deed.application.applicant.organisation ?? ''}`]
            : [],
        )
        .sort();
    expect(names(nextWeek)).toEqual(names(steps));
  });

  it('has one submission for each story, some two hundred of them, and reaches back ten weeks', () => {
    expect(applications).toHaveLength(stories);
    expect(stories).toBe(allPlots.reduce((sum, plot) => sum + plot.times, 0));
    expect(stories).toBeGreaterThanOrEqual(160);
    expect(stories).toBeLessThanOrEqual(250);
    expect(until.getTime() - (steps[0]?.at.getTime() ?? 0)).toBeGreaterThan(65 * 86_400_000);
  });

  it('is in order of time and ends now', () => {
    const times = steps.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(until.getTime());
  });

  it.each(['2026-01-01T10:00:00Z', '2026-03-02T06:59:00Z', '2026-04-06T20:00:00Z', '2027-12-27T23:30:00Z', '2028-02-29T12:00:00Z'])(
    'can be told on %s',
    (day) => {
      const told = history(new Date(day), calendar);
      expect(told.steps.filter(({ deed }) => deed.kind === 'submit')).toHaveLength(stories);
      for (const { deed } of told.steps) if (deed.kind === 'submit') expect(faultsOf(deed.application)).toEqual([]);
    },
  );

  it('lets staff work in office hours only', () => {
    const shown = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hour12: false, timeZone: 'Europe/Berlin' });
    for (const { at, deed } of steps) {
      if (!('who' in deed)) continue;
      expect(calendar.isOfficeDay(localDateOf(at))).toBe(true);
      expect(Number(shown.format(at))).toBeGreaterThanOrEqual(8);
      expect(Number(shown.format(at))).toBeLessThan(16);
    }
  });

  it('names only staff that there are, and clerks who are competent', () => {
    const keys = members.map(({ key }) => key);
    for (const { deed } of steps) if ('who' in deed) expect(keys).toContain(deed.who);
    expect(new Set(Object.values(clerksOf).flat()).size).toBe(8);
  });
});

describe('its submissions', () => {
  it('fit the intake and the forms of their services', () => {
    for (const application of applications) expect(faultsOf(application)).toEqual([]);
  });

  it('come from Düren, from zones that there are, with plates and chips as they are written', () => {
    const zones = new Set<unknown>();
    for (const { applicant, form } of applications) {
      expect(applicant.address.postalCode).toMatch(/^5235[1359]$|^52349$/);
      const text = JSON.stringify(form);
      for (const plate of text.match(/DN-[^"]*/g) ?? []) expect(plate).toMatch(/^DN-[A-Z]{1,2} [1-9]\d{0,3}E?$/);
      for (const [, chip] of text.matchAll(/"chip":"([^"]*)"/g)) expect(chip).toMatch(/^276\d{11}[\dO]$/);
      for (const [, zone] of text.matchAll(/"zone":"(.)"/g)) zones.add(zone);
    }
    expect(zones).not.toContain('M');
    expect(zones.size).toBeGreaterThan(8);
  });

  it('have names with umlauts, double names, and mail addresses that nobody has', () => {
    const names = applications.map(({ applicant }) => `${applicant.givenName} ${applicant.familyName}`);
    expect(names.filter((name) => /[äöüßÄÖÜ]/.test(name)).length).toBeGreaterThan(20);
    expect(names.filter((name) => /\w-\p{Lu}/u.test(name)).length).toBeGreaterThan(8);
    for (const { replyChannel } of applications)
      if (replyChannel.email) expect(replyChannel.email).toMatch(/@(example\.(org|com|net)|firma\.example|unzustellbar\.example)$/);
  });

  it('come online more often for dogs than for parking', () => {
    const share = (service: string) => {
      const all = applications.filter((one) => one.service === service);
      return all.filter(({ channel }) => channel === 'portal').length / all.length;
    };
    expect(share('hundesteuer-anmeldung')).toBeGreaterThan(0.6);
    expect(share('bewohnerparkausweis')).toBeLessThan(share('hundesteuer-anmeldung'));
  });

  it('bring real, small files, the same each time', async () => {
    const again = history(until, calendar).steps.flatMap(({ deed }) => (deed.kind === 'submit' ? deed.application.uploads : []));
    const uploads = applications.flatMap((application) => application.uploads);
    expect(uploads.length).toBeGreaterThan(80);
    for (const [index, upload] of uploads.entries()) {
      const bytes = await upload.content();
      expect(bytes.length).toBeLessThan(60_000);
      expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe(upload.mime === 'image/png' ? '\x89PNG' : '%PDF');
      expect(sha256(bytes)).toBe(sha256((await again[index]?.content()) ?? ''));
    }
  });
});

function faultsOf({ uploads: _, ...submission }: Application): unknown[] {
  const envelope = submissionShape.safeParse(submission);
  const definition = catalogue.find(submission.service);
  return [...(envelope.error?.issues ?? []), ...(definition ? validateForm(definition, submission.form, 'de') : [])];
}

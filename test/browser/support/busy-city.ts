import { anton, atTheCounter, aysel, bypost, dog, helene, joerdis, matthias, parking, piotr } from './citizens.js';
import { staff, type City } from './city.js';
import { given } from './given.js';
import { benefitsNotice, registrationCertificate } from './papers.js';

/** A town hall in which every queue holds something: what the rounds through all pages visit. */
export async function fill(city: City): Promise<void> {
  await city.hire(...Object.values(staff));
  const by = given(city);
  const krings = await city.call(staff.krings);
  const bello = (name: string, chip: number) => ({ name, breed: 'Dackel', chip: `27609340${String(3_000_000 + chip)}` });

  const undelivered = dog(
    helene,
    bello('Amadeus', 1),
    {},
    { replyChannel: { kind: 'email', email: 'helene@unzustellbar.example', pdfByMailConsent: true } },
  );
  await by.proposed(await city.submit(undelivered), staff.krings, ['liable']);
  await by.proposed(await city.submit(dog(anton, bello('Rex', 2))), staff.krings, ['liable']);
  await by.proposed(
    await city.submit(dog(matthias, { name: 'Luna', breed: 'Rottweiler', chip: '276093403000003' }, {}, atTheCounter)),
    staff.krings,
    ['dangerous-dog'],
  );
  // The one that needs a second person.
  const relieved = dog(helene, bello('Hexe', 6), { relief: { ground: 'benefits', explanation: 'Ich beziehe Grundsicherung.' } });
  await by.proposed(await city.submit(relieved, [await benefitsNotice('Helene Strauß')]), staff.krings, ['liable', 'relief-granted']);
  const asked = await by.checked(
    await city.submit(
      dog(piotr, bello('Bruno', 4), { relief: { ground: 'benefits', explanation: 'Ich beziehe Leistungen nach dem SGB II.' } }),
    ),
    staff.krings,
  );
  const { version } = (await krings.get(`/api/v1/cases/${asked}`)).body as { version: number };
  await krings.post(`/api/v1/cases/${asked}/information-request`, {
    version,
    items: ['relief-proof'],
    text: 'Bitte senden Sie uns Ihren Leistungsbescheid.',
  });
  city.later(45);
  // Only a second person may grant a relief.
  const relief = dog(aysel, bello('Karamell', 6), { relief: { ground: 'benefits', explanation: 'Bürgergeld' } });
  await by.proposed(await city.submit(relief, [await benefitsNotice('Ayşe Yıldız')]), staff.krings, ['liable', 'relief-granted']);
  await by.checked(
    await city.submit(dog(joerdis, bello('Bärbel', 5), { relief: { ground: 'benefits', explanation: 'Bürgergeld' } }), [
      await benefitsNotice('Jördis Großmüller'),
    ]),
    staff.krings,
  );
  for (const [index, owner] of [anton, helene, aysel, matthias].entries())
    await city.submit(dog(owner, bello(`Hund ${index}`, 10 + index), {}, index % 2 ? bypost : {}));
  await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]);
  await by.proposed(
    await city.submit(parking(anton, ['DN-OE 33'], { zone: 'D' }), [await registrationCertificate('Anton Öztürk', 'DN-OE 33')]),
    staff.oeztuerk,
    ['conditions-met'],
  );
  // An unknown service: it is kept, and shown to somebody.
  await city.submit({ ...dog(piotr, bello('Irrläufer', 20)), service: 'fischereischein' });
  await city.settled();
}

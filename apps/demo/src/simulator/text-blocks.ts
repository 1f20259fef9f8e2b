import { z } from 'zod';
import type { StaffKey } from '../story/cast.js';
import type { Desk } from './desk.js';

interface Block {
  readonly who: StaffKey;
  readonly name: string;
  readonly service: string;
  readonly text: string;
}

/** What the teams of the demo write again and again. */
const blocks: readonly Block[] = [
  {
    who: 'krings',
    name: 'Chipnummer nachreichen',
    service: 'hundesteuer-anmeldung',
    text: 'zu Ihrer Anmeldung vom {{Eingang}} (Aktenzeichen {{Aktenzeichen}}) brauchen wir noch die Chipnummer Ihres Hundes. Sie steht im Heimtierausweis oder im Impfpass; eine Kopie der Seite genügt.',
  },
  {
    who: 'krings',
    name: 'Ermäßigung: Nachweis liegt vor',
    service: 'hundesteuer-anmeldung',
    text: 'Der Bescheid über den Bezug von Leistungen liegt vor. Die Ermäßigung wird für den Zeitraum gewährt, für den der Bezug nachgewiesen ist.',
  },
  {
    who: 'krings',
    name: 'Zweiter Hund',
    service: 'hundesteuer-anmeldung',
    text: 'In Ihrem Haushalt wird mehr als ein Hund gehalten. Deshalb gilt für jeden Hund der Satz für zwei oder mehr Hunde.',
  },
  {
    who: 'oeztuerk',
    name: 'Firmenwagen: Bescheinigung',
    service: 'bewohnerparkausweis',
    text: 'Das Fahrzeug ist nicht auf Sie zugelassen. Bitte senden Sie uns eine Bescheinigung, aus der hervorgeht:\n- dass Ihnen das Fahrzeug dauernd überlassen ist\n- dass Sie es auch privat nutzen dürfen',
  },
];

const session = z.object({ teams: z.array(z.object({ id: z.string() })) });

/** Writes the teams' text blocks, as their clerks do. */
export async function writeTextBlocks(desk: Desk, at: Date): Promise<void> {
  for (const { who, ...block } of blocks) {
    const { body } = await desk.call(who, at, { path: '/api/v1/session' });
    const teamId = session.parse(body).teams[0]?.id ?? null;
    await desk.call(who, at, { method: 'POST', path: '/api/v1/text-blocks', body: { ...block, teamId } });
  }
}

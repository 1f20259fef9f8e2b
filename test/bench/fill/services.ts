import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dogTax } from '../../support/stories.js';

export const teamCount = 40;
export const serviceCount = 100;

export const teamKey = (at: number): string => `team-${String(at).padStart(2, '0')}`;
export const serviceKey = (at: number): string => `leistung-${String(at).padStart(3, '0')}`;

/** The services of a team, by its number from 1: three of the first twenty teams, two of the others. */
export function servicesOf(team: number): string[] {
  return Array.from({ length: serviceCount }, (_, at) => at + 1)
    .filter((at) => ((at - 1) % teamCount) + 1 === team)
    .map(serviceKey);
}

/**
 * Lays the services of the first team; each asks, checks and decides what the dog tax does. The cases of the others lie in the tables
 * only: nobody opens them, and each service that is laid takes a sixth of a second of every start.
 */
export async function layServices(folder: string): Promise<void> {
  const source = join('libs/catalogue/services', dogTax, '1');
  for (const key of servicesOf(1)) {
    const target = join(folder, key, '1');
    await mkdir(target, { recursive: true });
    await cp(source, target, { recursive: true });
    const file = join(target, 'service.json');
    const said = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...said, key, leikaIds: [], routing: { team: { key: teamKey(1), title: 'Team 1' } } }));
  }
}

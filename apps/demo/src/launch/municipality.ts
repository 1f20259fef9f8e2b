import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@vorgang/platform';
import { z } from 'zod';

/** The city's data, but with the demo's own portal as the place where mails send people. @returns the file's path */
export async function demoMunicipality(config: Config, portalUrl: string): Promise<string> {
  const city = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(config.municipalityFile, 'utf8')));
  const path = join(config.dataDir, 'municipality.json');
  await writeFile(path, JSON.stringify({ ...city, statusUrlTemplate: `${portalUrl}/status/{submissionId}` }, null, 2));
  return path;
}

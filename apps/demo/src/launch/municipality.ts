import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '@vorgang/platform';
import { z } from 'zod';

const city = z.looseObject({ appearance: z.looseObject({ crest: z.string().optional() }).optional() });

/** The city's data, with the demo's own portal as the status page in mails. @returns the file's path */
export async function demoMunicipality(config: Config, portalUrl: string): Promise<string> {
  const { appearance = {}, ...rest } = city.parse(JSON.parse(await readFile(config.municipalityFile, 'utf8')));
  // The crest's file stays in its place.
  const crest = appearance.crest === undefined ? {} : { crest: resolve(dirname(config.municipalityFile), appearance.crest) };
  const path = join(config.dataDir, 'municipality.json');
  await writeFile(
    path,
    JSON.stringify({ ...rest, appearance: { ...appearance, ...crest }, statusUrlTemplate: `${portalUrl}/status/{submissionId}` }, null, 2),
  );
  return path;
}

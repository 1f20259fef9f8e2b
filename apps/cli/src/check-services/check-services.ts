import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Config } from '@vorgang/platform';
import { faultsOfFiles, sentenceOf, type NamedFiles } from '../../../common/src/wrong-files.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';

/**
 * Checks every service definition and the city's file, and prints all faults: file, pointer, what is wrong. It also lists values
 * that nobody has checked yet (`"verify": true`), which are no faults.
 * @returns 0 where all is right, 1 otherwise
 */
export async function checkServices(
  { folder }: { readonly folder?: string },
  io: Pick<Io, 'stdout' | 'stderr'>,
  config: Config,
): Promise<ExitCode> {
  const files: NamedFiles = {
    municipalityFile: config.municipalityFile,
    servicesDir: folder === undefined ? config.servicesDir : resolve(folder),
  };
  const { services, municipality } = await faultsOfFiles(files);
  for (const fault of [...services, ...municipality]) io.stdout.write(`${sentenceOf(fault)}\n`);
  for (const mark of await marksToVerify(files)) io.stdout.write(`${mark}: to be checked before going live\n`);
  const faults = services.length + municipality.length;
  say(io, faults === 0 ? `${files.servicesDir} and ${files.municipalityFile} are right` : `${faults} fault(s)`);
  return faults === 0 ? exitCodes.done : exitCodes.failed;
}

/** The places with `"verify": true`: file and pointer. */
export async function marksToVerify({ servicesDir, municipalityFile }: NamedFiles): Promise<string[]> {
  const entries = await readdir(servicesDir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const marks: string[] = [];
  for (const [path, shown] of [
    ...paths.map((one) => [one, relative(servicesDir, one)] as const),
    [municipalityFile, municipalityFile] as const,
  ]) {
    const json: unknown = await readFile(path, 'utf8')
      .then((text): unknown => JSON.parse(text))
      .catch(() => undefined);
    marks.push(...marksIn(json, '').map((pointer) => `${shown} at ${pointer || '/'}`));
  }
  return marks;
}

function marksIn(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'verify' in value && value.verify === true ? [pointer] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inner]) => marksIn(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)),
  ];
}

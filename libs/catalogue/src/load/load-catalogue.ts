import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Catalogue } from '../catalogue.js';
import type { ServiceDefinition } from '../definition.schema.js';
import { CatalogueError } from '../errors.js';
import type { DefinitionFault } from '../errors.js';
import { municipalitySchema } from '../municipality.js';
import type { Municipality } from '../municipality.js';
import { faultsOf, parseDefinition } from './parse-definition.js';

/**
 * Reads `<dir>/<key>/<version>/` for every service and version.
 * @throws CatalogueError that names every fault of every folder: file, pointer, what is wrong
 */
export async function loadCatalogue(dir: string): Promise<Catalogue> {
  const definitions: ServiceDefinition[] = [];
  const faults: DefinitionFault[] = [];
  for (const key of await foldersIn(dir)) {
    for (const version of await foldersIn(join(dir, key))) {
      try {
        definitions.push(await loadDefinition(dir, key, version));
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        faults.push(...error.faults);
      }
    }
  }
  if (faults.length > 0) throw new CatalogueError(faults);
  return new Catalogue(definitions);
}

/**
 * The municipality's own data.
 * @throws CatalogueError that names every fault
 */
export async function loadMunicipality(file: string): Promise<Municipality> {
  const parsed = municipalitySchema.safeParse(await readJson(file, file));
  if (parsed.success) return parsed.data;
  throw new CatalogueError(faultsOf(parsed.error, file));
}

async function loadDefinition(dir: string, key: string, version: string): Promise<ServiceDefinition> {
  const folder = `${key}/${version}`;
  const files: Record<string, unknown> = {};
  const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && !one.name.startsWith('.'))) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(join(dir, folder), path).replaceAll('\\', '/');
    if (name.endsWith('.md')) continue;
    files[name] = await readJson(path, `${folder}/${name}`);
  }
  const definition = parseDefinition(folder, files);
  const named = `${definition.key}/${definition.version}`;
  if (named !== folder) {
    const message = `says that it is ${named}, but lies in ${folder}`;
    throw new CatalogueError([{ file: `${folder}/service.json`, pointer: definition.key === key ? '/version' : '/key', message }]);
  }
  return definition;
}

async function readJson(path: string, shown: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new CatalogueError([{ file: shown, pointer: '', message: 'the file cannot be read' }]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new CatalogueError([{ file: shown, pointer: '', message }]);
  }
}

async function foldersIn(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    throw new CatalogueError([{ file: dir, pointer: '', message: 'the folder cannot be read' }]);
  }
}

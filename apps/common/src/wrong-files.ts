import { Branding, CatalogueError, loadCatalogue, loadMunicipality, type DefinitionFault } from '@vorgang/catalogue';
import type { Config, ConfigFault } from '@vorgang/platform';

/** The service definitions and the municipality's data that a program is to work with. */
export type NamedFiles = Pick<Config, 'servicesDir' | 'municipalityFile'>;

/** Every fault of every service definition, and of the municipality's file and crest; nothing is started. */
export async function faultsOfFiles({
  servicesDir,
  municipalityFile,
}: NamedFiles): Promise<{ services: readonly DefinitionFault[]; municipality: readonly DefinitionFault[] }> {
  return {
    services: await faultsOf(async () => {
      const services = (await loadCatalogue(servicesDir)).allCurrent();
      if (services.length === 0)
        throw new CatalogueError([{ file: servicesDir, pointer: '', message: 'there is no service in this folder' }]);
    }),
    municipality: await faultsOf(async () => Branding.load(municipalityFile, await loadMunicipality(municipalityFile))),
  };
}

/** The same under the names of the variables that lead to the files. */
export async function wrongFiles(config: NamedFiles): Promise<ConfigFault[]> {
  const { services, municipality } = await faultsOfFiles(config);
  return [
    ...services.map((fault) => ({ name: 'SERVICES_DIR', problem: sentenceOf(fault) })),
    ...municipality.map((fault) => ({ name: 'MUNICIPALITY_FILE', problem: sentenceOf(fault) })),
  ];
}

/** `hundesteuer/1.0.0/service.json at /fee/lines/0: …` */
export function sentenceOf({ file, pointer, message }: DefinitionFault): string {
  return `${file}${pointer ? ` at ${pointer}` : ''}: ${message}`;
}

async function faultsOf(load: () => Promise<unknown>): Promise<readonly DefinitionFault[]> {
  try {
    await load();
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  }
}

import { Branding, CatalogueError, loadCatalogue, loadMunicipality, type DefinitionFault } from '@vorgang/catalogue';
import type { Config, ConfigFault } from '@vorgang/platform';

/** The places of the service definitions and the municipality's data. */
export type NamedFiles = Pick<Config, 'servicesDir' | 'municipalityFile'>;

/** All faults of the service definitions and of the municipality's file and crest, without starting anything. */
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

/** The same as faults of the variables that name the files. */
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

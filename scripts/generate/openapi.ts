import { createLogger, endpointsOfModules, loadConfig } from '@vorgang/platform';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { intakeDescription, staffDescription } from '../../apps/api/src/description.js';
import type { GeneratedFile } from './generated-file.js';

/** Every endpoint, from the declarations alone: nothing is started, no database is needed. */
export function allEndpoints(): ReturnType<typeof endpointsOfModules> {
  const composition = { config: loadConfig({}), logger: createLogger('silent'), databaseUrl: 'postgres://nobody@127.0.0.1/none' };
  return endpointsOfModules([ApiModule.compose(composition)]);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const staffApi: GeneratedFile = { path: 'docs/api/staff.openapi.json', render: () => json(staffDescription(allEndpoints())) };
export const intakeApi: GeneratedFile = { path: 'docs/api/intake.openapi.json', render: () => json(intakeDescription(allEndpoints())) };

/** The admin UI knows the server by these types alone. */
export const staffApiTypes: GeneratedFile = {
  path: 'admin-ui/src/kit/api/schema.generated.ts',
  async render(read) {
    const document = JSON.parse(read('docs/api/staff.openapi.json')) as OpenAPI3;
    const types = astToString(await openapiTypes(document, { alphabetize: true }));
    return `/* Generated from docs/api/staff.openapi.json by \`npm run generate\`. */\n\n${types}`;
  },
};

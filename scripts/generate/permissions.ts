import { permissionsMatrix, putInForce } from '@vorgang/access';
import { readFileSync, writeFileSync } from 'node:fs';
import { policy } from '../../apps/common/src/policy.js';
import type { GeneratedFile } from './generated-file.js';

putInForce(policy);

/** Who may do what, from the policy. */
export const permissions: GeneratedFile = {
  path: 'docs/permissions.md',
  render: () => permissionsMatrix(),
};

// Also on its own: node --import ./scripts/register-ts.mjs scripts/generate/permissions.ts [--check]
if (process.argv[1]?.endsWith('scripts/generate/permissions.ts')) {
  const text = permissionsMatrix();
  if (!process.argv.includes('--check')) {
    writeFileSync(permissions.path, text);
  } else if (readFileSync(permissions.path, 'utf8') !== text) {
    console.error(`${permissions.path} is stale: npm run generate`);
    process.exitCode = 1;
  }
}

/**
 * `npm run dev`: the sources as they are, without a build. What it does is in `scripts/dev/main.ts`; here Node is told to
 * read TypeScript and to keep what it compiled, so that the next start is faster.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { endWithParent } from './lib/end-with-parent.mjs';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
endWithParent();
await import('./register-ts.mjs');
await import('./dev/main.ts');

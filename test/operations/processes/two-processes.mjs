// Keeps two processes of the API, from the sources (`processes.int-spec.ts`).
import { resolve } from 'node:path';
import { keepProcesses } from '../../../scripts/lib/keep-processes.mjs';

await keepProcesses(resolve('apps/api/src/main.ts'), 2);

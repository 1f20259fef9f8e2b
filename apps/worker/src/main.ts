import { runProgram } from '@vorgang/platform';
import { workerProgram } from './program.js';

await runProgram(workerProgram);

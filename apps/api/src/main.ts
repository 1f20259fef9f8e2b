import { runProgram } from '@vorgang/platform';
import { apiProgram } from './program.js';

await runProgram(apiProgram);

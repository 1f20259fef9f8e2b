import type { VerifyPart } from '../part.js';
import { accountsPart } from './accounts.js';
import { casesPart } from './cases.js';
import { figuresPart } from './figures.js';
import { filesPart } from './files.js';
import { paymentsPart } from './payments.js';
import { printBatchesPart } from './print-batches.js';
import { quarantinePart } from './quarantine.js';
import { receivablesPart } from './receivables.js';
import { streamsPart } from './streams.js';
import { stuckPart } from './stuck.js';
import { submissionsPart } from './submissions.js';
import { vocabularyPart } from './vocabulary.js';

/** All parts of `verify`, in order. */
export const parts: readonly VerifyPart[] = [
  casesPart,
  vocabularyPart,
  figuresPart,
  streamsPart,
  submissionsPart,
  quarantinePart,
  receivablesPart,
  paymentsPart,
  printBatchesPart,
  accountsPart,
  filesPart,
  stuckPart,
];

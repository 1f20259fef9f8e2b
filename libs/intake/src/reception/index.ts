import type { Feature } from '@vorgang/platform';
import { Answers } from './answers.js';
import { Arrivals } from './arrivals.js';
import { ArrivingFiles } from './arriving-files.js';
import { IntakeDesk } from './intake-desk.js';
import { KeepSubmissionsHandler } from './keep-submissions.command.js';
import { ReceiveAnswerHandler } from './receive-answer.command.js';
import { ReceivePaymentHandler } from './receive-payment.command.js';
import { Reception } from './reception.js';

/** The one place to which every channel hands in. */
export const reception: Feature = {
  rows: [],
  controllers: [],
  providers: [Reception, Answers, Arrivals, ArrivingFiles, IntakeDesk, KeepSubmissionsHandler, ReceiveAnswerHandler, ReceivePaymentHandler],
  events: [],
};

import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TeamDirectory } from '@vorgang/access';
import { MUNICIPALITY, officeOf, type Municipality } from '@vorgang/catalogue';
import { addressLines, CaseStore, type Case, type Letter } from '@vorgang/cases';
import { FileStore, PrintPress, type PrintedList } from '@vorgang/documents';
import {
  Clock,
  CommandGate,
  JobRegistry,
  KeyedCommand,
  localDateOf,
  LOGGER,
  UnitOfWork,
  type FollowedEvent,
  type Logger,
  type NewJob,
} from '@vorgang/platform';
import { z } from 'zod';
import { PrintBatches, type BatchRecord } from '../print-batch/print-batches.js';
import { printBatchReady } from '../print-batch/print-batch.events.js';

const makeTask = 'correspondence:make-batch-pdf';
const finishTask = 'correspondence:finish-batches';
const payload = z.object({ batchId: z.string() });

/** After so many minutes, a batch whose job was given up is tried again. */
const strandedMinutes = 30;
const reportEvery = 5;

function jobsOf(event: FollowedEvent): NewJob[] {
  return [{ task: makeTask, payload: { batchId: event.stream.id }, key: `batch-pdf:${event.stream.id}`, maxAttempts: 6 }];
}

/** Notes that the PDF of a batch is in the file store. A second run of the job changes nothing. */
export class NoteBatchPdf extends KeyedCommand<void> {
  readonly commandKey = 'note-batch-pdf';

  constructor(
    readonly batchId: string,
    readonly pdf: { readonly sha256: string; readonly pages: number },
  ) {
    super();
  }
}

@CommandHandler(NoteBatchPdf)
export class NoteBatchPdfHandler implements ICommandHandler<NoteBatchPdf> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: PrintBatches,
  ) {}

  async execute({ batchId, pdf }: NoteBatchPdf): Promise<void> {
    const [, changed]: [unknown, number] = await this.unitOfWork.manager.query(
      `update print_batch set state = 'ready', pdf_sha256 = $2, pages = $3, printed = letters, version = version + 1 where id = $1 and state = 'making'`,
      [batchId, pdf.sha256, pdf.pages],
    );
    if (changed === 1) await this.batches.record(batchId, printBatchReady.of({ ...pdf }));
  }
}

/** Makes the PDFs of print batches. The same batch gives the same bytes. */
@Injectable()
export class MakeBatchPdfJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: PrintBatches,
    private readonly cases: CaseStore,
    private readonly teams: TeamDirectory,
    private readonly files: FileStore,
    private readonly press: PrintPress,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    registry.register({
      rules: [{ on: ['print-batch.made'], jobs: jobsOf }],
      tasks: { [makeTask]: (given) => this.make(payload.parse(given).batchId), [finishTask]: () => this.finish() },
      cron: [`*/10 * * * * ${finishTask}`],
    });
  }

  private async make(batchId: string): Promise<void> {
    const batch = await this.batches.open(batchId, 'read');
    if (batch.state !== 'making') return;
    const letters = await this.letters(batchId);
    const parts: Uint8Array[] = [];
    const rows: string[][] = [];
    for (const [index, { kase, letter }] of letters.entries()) {
      const documents = await Promise.all(letter.documents.map(async ({ sha256 }) => buffer(await this.files.open(sha256))));
      const pages = await Promise.all(documents.map((document) => this.press.pages(document)));
      rows.push([...rowOf(index + 1, kase, letter), String(pages.reduce((sum, count) => sum + count, 0))]);
      parts.push(...documents);
      if ((index + 1) % reportEvery === 0) await this.report(batchId, index + 1);
    }
    parts.unshift(await this.press.list(await this.list(batch, rows)));
    const { pdf, pages } = await this.press.bind(parts, `Druckstapel ${batch.number}`, localDateOf(batch.made_at));
    const { sha256 } = await this.files.put(pdf);
    await this.gate.send(new NoteBatchPdf(batchId, { sha256, pages }));
    this.logger.info({ batchId, letters: letters.length, pages }, 'a print batch is ready');
  }

  /** Finishes batches whose job was given up, since nothing else would make their letters go on. */
  private async finish(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - strandedMinutes * 60_000);
    // served by print_batch_making
    const stranded: { id: string }[] = await this.unitOfWork.manager.query(
      `select id from print_batch where state = 'making' and made_at < $1 order by made_at limit 5`,
      [before],
    );
    for (const { id } of stranded) await this.make(id);
  }

  /** What lies on top: one line for each envelope, to be ticked off while they are filled. */
  private async list(batch: BatchRecord, rows: readonly (readonly string[])[]): Promise<PrintedList> {
    const team = (await this.teams.titles([batch.team_id])).get(batch.team_id);
    const { authority, office } = officeOf(this.municipality, team?.key ?? '');
    return {
      locale: 'de',
      title: `Versandliste zu Druckstapel ${batch.number}`,
      authority,
      date: localDateOf(batch.made_at),
      about: [
        { label: 'Stelle', value: office },
        { label: 'Gebildet von', value: batch.made_by_name },
        { label: 'Sendungen', value: String(rows.length) },
      ],
      columns: [
        { title: 'Nr.', share: 0.4, numeric: true },
        { title: 'Empfänger', share: 4, numeric: false },
        { title: 'Aktenzeichen', share: 1.4, numeric: false },
        { title: 'Schreiben', share: 2.4, numeric: false },
        { title: 'Seiten', share: 0.6, numeric: true },
      ],
      rows,
      note: '',
    };
  }

  /** The letters of a batch that were not recalled meanwhile, each with its case, in the order of the batch. */
  private async letters(batchId: string): Promise<{ kase: Case; letter: Letter }[]> {
    // served by case_letter_batch
    const rows: { id: string; case_id: string }[] = await this.unitOfWork.manager.query(
      `select l.id, l.case_id from case_letter l where l.batch_id = $1 and l.state <> 'recalled' order by l.ordered_at, l.id`,
      [batchId],
    );
    const cases = await this.cases.loadMany(rows.map((row) => row.case_id));
    return rows.map((row) => {
      const kase = cases.get(row.case_id);
      const letter = kase?.lettersUnderWay.find(({ id }) => id === row.id);
      if (!kase || !letter) throw new Error(`a letter of batch ${batchId} is not in its case`);
      return { kase, letter };
    });
  }

  private async report(batchId: string, printed: number): Promise<void> {
    await this.unitOfWork.manager.query(`update print_batch set printed = $2 where id = $1 and state = 'making'`, [batchId, printed]);
  }
}

/** The line of a letter: its number, whom it goes to, the case, and what it is. */
function rowOf(number: number, kase: Case, letter: Letter): string[] {
  const title = (letter.documents[0]?.name ?? '')
    .replace(/\.pdf$/, '')
    .replace(kase.caseNumber, '')
    .trim();
  return [String(number), addressLines(kase.applicant).join(', '), kase.caseNumber, title];
}

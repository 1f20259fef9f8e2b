import { Inject, Injectable } from '@nestjs/common';
import { RuleNotEvaluable } from '@vorgang/catalogue';
import { applicantName, CaseStore, FileLetter, NoteDelivery } from '@vorgang/cases';
import { FileStore } from '@vorgang/documents';
import {
  CommandGate,
  CONFIG,
  JobRegistry,
  LOGGER,
  newId,
  Refusal,
  type Config,
  type FollowedEvent,
  type JobRun,
  type Logger,
  type NewJob,
} from '@vorgang/platform';
import { z } from 'zod';
import { occasionOf } from '../letters/letter-facts.js';
import { dayOf } from '../letters/letter-models.js';
import { LetterWriter } from '../letters/letter-writer.js';

const task = 'notices:write-letter';
const payload = z.object({ caseId: z.string(), letterId: z.string() });

/** The ways by which a letter leaves once it is written. */
const leavesByItself: ReadonlySet<string> = new Set(['mail', 'portal']);

/** Seven attempts take about half an hour, which is enough for a full disk or a restart of the database. */
const maxAttempts = 7;

/**
 * A letter is written after its order, or after a retry if it could not be written. What leaves by itself once it is written waits
 * first, so that it can be held back; paper waits for a person anyway.
 */
function jobsOf(event: FollowedEvent, holdSeconds: number): NewJob[] {
  const given = payload.safeParse({ caseId: event.stream.id, letterId: event.data['letterId'] });
  if (!given.success) return [];
  const again = event.kind === 'case.letter-ordered' ? '' : `:${event.id}`;
  const holds = event.kind === 'case.letter-ordered' && leavesByItself.has(String(event.data['way'])) && holdSeconds > 0;
  const runAt = holds ? { runAt: new Date(event.occurredAt.getTime() + holdSeconds * 1000) } : {};
  return [{ task, payload: given.data, key: `write:${given.data.letterId}${again}`, maxAttempts, ...runAt }];
}

/** Writes letters after they were ordered, and files the exact copies. */
@Injectable()
export class WriteLetterJob {
  constructor(
    registry: JobRegistry,
    private readonly cases: CaseStore,
    private readonly writer: LetterWriter,
    private readonly files: FileStore,
    private readonly gate: CommandGate,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) config: Config,
  ) {
    registry.register({
      rules: [
        {
          on: ['case.letter-ordered', 'case.letter-retried', 'case.letter-redirected'],
          jobs: (event) => jobsOf(event, config.letterHoldSeconds),
        },
      ],
      tasks: { [task]: (given, run) => this.run(payload.parse(given), run) },
    });
  }

  private async run({ caseId, letterId }: z.infer<typeof payload>, run: JobRun): Promise<void> {
    if (!(await this.isOrdered(caseId, letterId))) return;
    try {
      await this.write(caseId, letterId);
    } catch (error) {
      if (isDone(error)) return;
      // A rule without an answer will never have one, and an erased addressee never comes back.
      const forGood = error instanceof RuleNotEvaluable || error instanceof AddresseeErased;
      if (!run.lastAttempt && !forGood) throw error;
      this.logger.error(
        { caseId, letterId, attempt: run.attempt, reason: error instanceof Error ? error.name : 'unknown' },
        'a letter could not be written',
      );
      const problem = error instanceof AddresseeErased ? 'letter.addressee-erased' : 'letter.not-written';
      await this.gate.send(new NoteDelivery(caseId, letterId, { sent: false, problem, attempts: run.attempt }));
    }
  }

  private async write(caseId: string, letterId: string): Promise<void> {
    const ordered = await this.cases.asOf(caseId, (event) => event.kind === 'case.letter-ordered' && event.data.letterId === letterId);
    if (ordered?.event.kind !== 'case.letter-ordered') throw new Error('the log has no order for this letter');
    const { kase, event } = ordered;
    if (applicantName(kase.applicant) === '') throw new AddresseeErased();
    const composed = (await this.cases.events(caseId, ['case.letter-composed'])).flatMap((one) =>
      one.kind === 'case.letter-composed' && one.data.letterId === letterId ? [one.personal] : [],
    );
    const written = await this.writer.write({
      kase,
      key: event.data.key,
      occasion: occasionOf(kase, event.data.key, dayOf(event.at), composed[0] ?? null),
      orderedBy: event.by,
    });
    const documents = [];
    for (const { kind, name, pdf } of written) {
      const { sha256, size } = await this.files.put(pdf);
      documents.push({ id: newId(), kind, name, sha256, size });
    }
    await this.gate.send(new FileLetter(caseId, letterId, documents));
  }

  private async isOrdered(caseId: string, letterId: string): Promise<boolean> {
    const kase = await this.cases.load(caseId);
    return kase.lettersUnderWay.some((letter) => letter.id === letterId && letter.state === 'ordered');
  }
}

/** The addressee was erased from the log before the letter was written. */
class AddresseeErased extends Error {}

/** Whether another run of the same job was faster. */
function isDone(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'letter.not-in-this-state';
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesOfSubmissions } from '@vorgang/cases';
import { KeyedCommand } from '@vorgang/platform';
import { QuarantineStore } from '../quarantine/quarantine.store.js';
import { byKey, SubmissionStore } from '../submission/submission.store.js';
import type { Arrival } from './arrivals.js';
import { ArrivingFiles } from './arriving-files.js';

/**
 * Keeps submissions with their cases and places in the quarantine: all in one transaction, or none. Those whose key was taken are
 * left out. It gives the ids of those that were kept.
 */
export class KeepSubmissions extends KeyedCommand<ReadonlySet<string>> {
  readonly commandKey = 'keep-submission';

  constructor(readonly arrivals: readonly Arrival[]) {
    super();
  }
}

@CommandHandler(KeepSubmissions)
export class KeepSubmissionsHandler implements ICommandHandler<KeepSubmissions> {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly cases: CasesOfSubmissions,
    private readonly quarantine: QuarantineStore,
    private readonly files: ArrivingFiles,
  ) {}

  /** @throws ReferencePaysAnotherCase */
  async execute({ arrivals }: KeepSubmissions): Promise<ReadonlySet<string>> {
    const inOrder = arrivals.toSorted((one, other) => byKey(one.submission, other.submission));
    // The unique index decides who was first under a key, also between two of these.
    const first = await this.submissions.add(inOrder.map(({ row }) => row));
    const kept = inOrder.filter(({ submission }) => first.has(submission.id));
    const cases = kept.flatMap(({ becomes }) => ('kase' in becomes ? [becomes.kase] : []));
    const entries = kept.flatMap(({ becomes }) => ('entry' in becomes ? [becomes.entry] : []));
    if (cases.length > 0) await this.cases.write(cases);
    if (entries.length > 0) await this.quarantine.enter(entries);
    await this.files.keep(kept.flatMap(({ staged }) => staged));
    return first;
  }
}

import { Global, Injectable, Module } from '@nestjs/common';
import { Workload } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';

/** Counts what people have in work: theirs, and neither decided nor waiting for a signature. */
@Injectable()
export class CaseWorkload extends Workload {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async openCases(staffIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    // served by work_item_assignee
    const rows: { id: string; n: number }[] = await this.unitOfWork.manager.query(
      `select p.id, (select count(*)::int from work_item w where w.assignee_id = p.id and w.status in ('open', 'waiting')) as n
       from unnest($1::uuid[]) as p(id)`,
      [staffIds],
    );
    return new Map(rows.map((row) => [row.id, row.n]));
  }
}

/** Answers the room of access, which lists colleagues and does not know of cases. */
@Global()
@Module({ providers: [{ provide: Workload, useClass: CaseWorkload }], exports: [Workload] })
export class WorkloadModule {}

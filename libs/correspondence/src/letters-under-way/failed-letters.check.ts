import { Injectable } from '@nestjs/common';
import { countCap, HealthChecks, UnitOfWork, type HealthFinding } from '@vorgang/platform';

/** Checks how many letters have failed and wait for somebody. */
@Injectable()
export class FailedLettersCheck {
  constructor(
    health: HealthChecks,
    private readonly unitOfWork: UnitOfWork,
  ) {
    health.register({ key: 'letters', check: () => this.look() });
  }

  private async look(): Promise<HealthFinding> {
    // served by case_letter_unsettled
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from (select 1 from case_letter where state in ('ordered', 'written', 'failed', 'batched') and state = 'failed' limit ${countCap}) l`,
    );
    const count = Number(rows[0]?.n ?? 0);
    return { state: count > 0 ? 'watch' : 'good', values: { count } };
  }
}

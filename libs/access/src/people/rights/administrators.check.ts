import { Injectable } from '@nestjs/common';
import { HealthChecks, UnitOfWork, type HealthFinding } from '@vorgang/platform';

/**
 * Checks that there are two administrators, since rights cannot be given without a second one, and that none of them has rights
 * to cases as well, since people who give rights should not decide cases.
 */
@Injectable()
export class AdministratorsCheck {
  constructor(
    health: HealthChecks,
    private readonly unitOfWork: UnitOfWork,
  ) {
    health.register({ key: 'administrators', check: () => this.look() });
  }

  private async look(): Promise<HealthFinding> {
    const rows: { count: number; both: number }[] = await this.unitOfWork.manager.query(
      `select count(*)::int as count, count(*) filter (where cardinality(roles) > 1)::int as both
       from staff where 'administrator' = any(roles) and disabled_at is null`,
    );
    const { count, both } = rows[0] ?? { count: 0, both: 0 };
    return { state: count < 2 || both > 0 ? 'watch' : 'good', values: { administrators: count, both } };
  }
}

import { AbsenceDirectory, PrincipalLoader, putInForce, StaffDirectory } from '@vorgang/access';
import { Crews, StuckCases, type StuckCase } from '@vorgang/cases';
import { SystemClock, UnitOfWork } from '@vorgang/platform';
import type { DataSource } from 'typeorm';
import { policy } from '../../../../common/src/policy.js';
import type { VerifyPart } from '../part.js';

/** How many case numbers are printed with each reason; the queue has all. */
const named = 5;

/**
 * Notes open cases that nobody goes on with, as the nightly run does: by today's staff, absences and competences. That is no
 * tampering, so it is a note and no difference.
 */
export const stuckPart: VerifyPart = {
  key: 'stuck',
  title: 'open cases, with who is there and may go on with them',
  run: async ({ source, remark }) => {
    const found = await stuckIn(source).now();
    const numbers = await numbersOf(source, found);
    for (const [because, cases] of Map.groupBy(found, (one) => one.because)) {
      const some = cases.slice(0, named).map(({ caseId }) => numbers.get(caseId) ?? caseId);
      const more = cases.length > named ? ` and ${cases.length - named} more` : '';
      remark(`nobody goes on with ${some.join(', ')}${more} (${because}): see the queue "Niemand zuständig"`);
    }
    return { 'stuck cases': found.length };
  },
};

function stuckIn(source: DataSource): StuckCases {
  const unitOfWork = new UnitOfWork(source);
  const clock = new SystemClock();
  putInForce(policy);
  const staff = new StaffDirectory(unitOfWork, new PrincipalLoader(unitOfWork), clock);
  return new StuckCases(unitOfWork, new Crews(staff, new AbsenceDirectory(unitOfWork, clock)), clock);
}

async function numbersOf(source: DataSource, cases: readonly StuckCase[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; number: string }[] = await source.query(
    'select c.id, c.case_number as number from case_file c where c.id = any($1)',
    [cases.map(({ caseId }) => caseId)],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

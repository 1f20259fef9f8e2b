import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { addDays, localDateOf, searchForm, startOfLocalDay, UnitOfWork } from '@vorgang/platform';
import type { Case } from '../domain/case.js';
import { applicantName } from '../domain/case.rows.js';
import { readableCase } from '../reading/readable-case.js';
import { textOfState } from '../reading/published.js';

/** At most so many days lie between two applications that count as the same one sent twice. */
const daysApart = 30;
const most = 5;

export interface AlikeCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly receivedAt: string;
  readonly status: Case['status'];
}

/**
 * Finds cases that may be the same application sent twice: the same service, the same person or firm, the same subject, within a
 * month. It is only a hint: the reader knows whether there are two dogs.
 */
@Injectable()
export class AlikeCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The similar cases that the current person may read, the newest first, at most five. */
  async to(kase: Case): Promise<AlikeCase[]> {
    const name = applicantName(kase.applicant);
    if (name === '' || kase.subject === '') return [];
    const received = localDateOf(new Date(kase.receivedAt));
    const permitted = readableCase(currentPrincipal(), 5);
    // served by case_file_alike: what one person asked for within two months
    const rows: {
      id: string;
      case_number: string;
      received_at: Date;
      status: Case['status'];
      subject: string;
      birth_date: string | null;
    }[] = await this.unitOfWork.manager.query(
      `select c.id, c.case_number, c.received_at, c.status, c.subject, ${textOfState('applicant', 'birthDate')} as birth_date
         from case_file c
         where c.service_key = $1 and lower(c.applicant_name) = lower($2) and c.received_at >= $3 and c.received_at < $4 and c.id <> $5
           and ${permitted.sql}
         order by c.received_at desc, c.id limit 50`,
      [
        kase.service.key,
        name,
        startOfLocalDay(addDays(received, -daysApart)),
        startOfLocalDay(addDays(received, daysApart + 1)),
        kase.id,
        ...permitted.parameters,
      ],
    );
    const born = kase.applicant.birthDate ?? null;
    return rows
      .filter(
        (row) =>
          searchForm(row.subject) === searchForm(kase.subject) && (row.birth_date === null || born === null || row.birth_date === born),
      )
      .slice(0, most)
      .map((row) => ({ id: row.id, caseNumber: row.case_number, receivedAt: row.received_at.toISOString(), status: row.status }));
  }
}

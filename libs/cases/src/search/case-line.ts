import { Injectable } from '@nestjs/common';
import type { StaffPrincipal } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import { caseStatuses, type Case } from '../domain/case.js';
import { readableCase } from '../reading/readable-case.js';
import { localText, person } from '../shapes.js';
import { ofState } from '../reading/published.js';

/** A case in one line, for search results and recent cases. */
export const caseLine = z
  .object({
    id: z.uuid(),
    caseNumber: z.string(),
    serviceKey: z.string(),
    serviceTitle: localText,
    subject: z.string(),
    applicantName: z.string(),
    status: z.enum(caseStatuses),
    outcome: z.string().nullable(),
    assignee: person.nullable(),
    receivedAt: z.string(),
    dueOn: z.string().nullable(),
  })
  .meta({ id: 'CaseLine' });
export type CaseLine = z.infer<typeof caseLine>;

/** What is needed to tell why a case was found. */
export type Findable = Pick<Case, 'caseNumber' | 'externalReference' | 'applicant' | 'search' | 'replyChannel'> & {
  readonly decision: { readonly kassenzeichen: string | null } | null;
};

interface Row extends Omit<CaseLine, 'serviceTitle' | 'receivedAt'> {
  readonly version: number;
  readonly receivedAt: Date;
  readonly externalReference: string | null;
  readonly applicant: Case['applicant'];
  readonly search: Case['search'];
  readonly replyChannel: Case['replyChannel'];
  readonly kassenzeichen: string | null;
}

/** Reads cases in one line each, in the order of the given ids; it leaves out those that the person may not read. */
@Injectable()
export class CaseLines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
  ) {}

  async of(who: StaffPrincipal, ids: readonly string[]): Promise<{ line: CaseLine; findable: Findable }[]> {
    if (ids.length === 0) return [];
    const readable = readableCase(who, 1);
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select c.id, c.case_number as "caseNumber", c.service_key as "serviceKey", c.service_version as version, c.subject,
              c.applicant_name as "applicantName", c.status, c.outcome, c.received_at as "receivedAt", c.due_on::text as "dueOn",
              case when c.state -> 'assignee' <> 'null' then c.state -> 'assignee' end as assignee,
              c.external_reference as "externalReference", ${ofState('applicant')} as applicant, ${ofState('search')} as search,
              ${ofState('replyChannel')} as "replyChannel",
              c.state #>> '{decision,kassenzeichen}' as kassenzeichen
       from unnest($1::uuid[]) with ordinality as wanted(id, n) join case_file c on c.id = wanted.id
       where ${readable.sql} order by wanted.n`,
      [ids, ...readable.parameters],
    );
    return rows.map(({ version, receivedAt, externalReference, applicant, search, replyChannel, kassenzeichen, assignee, ...row }) => ({
      line: {
        ...row,
        assignee: assignee && { id: assignee.id, name: assignee.name },
        serviceTitle: this.catalogue.version(row.serviceKey, version)?.title ?? { de: row.serviceKey, en: row.serviceKey },
        receivedAt: receivedAt.toISOString(),
      },
      findable: { caseNumber: row.caseNumber, externalReference, applicant, search, replyChannel, decision: { kassenzeichen } },
    }));
  }
}

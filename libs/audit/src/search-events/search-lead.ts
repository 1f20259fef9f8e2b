import { Injectable } from '@nestjs/common';
import { ApiKeyDirectory, StaffDirectory } from '@vorgang/access';
import { caseNumberOf } from '@vorgang/cases';
import { isId, searchForm, UnitOfWork } from '@vorgang/platform';
import { eventCap } from './event-cap.js';
import { SearchPlan, type Lead, type Sought } from './search-plan.js';
import type { SearchFilter } from './search-events.shape.js';

/** Resolves a search to ids, and chooses the filter that leads it. */
@Injectable()
export class SearchLead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffDirectory,
    private readonly apiKeys: ApiKeyDirectory,
  ) {}

  /** Resolves names and numbers to ids; null where there is no such case, so that nothing can match. */
  async resolve({ person, case: kase, kind, from, to, request, actorKind, role, service, team }: SearchFilter): Promise<Sought | null> {
    let caseId: string | undefined;
    if (kase !== undefined) {
      const rows: { id: string }[] = isId(kase.trim().toLowerCase())
        ? [{ id: kase.trim().toLowerCase() }]
        : await this.unitOfWork.manager.query('select c.id from case_file c where c.case_number = $1', [caseNumberOf(kase)]);
      caseId = rows[0]?.id;
      if (!caseId) return null;
    }
    return {
      ...(person === undefined ? {} : await this.actors(person)),
      caseId,
      kinds: kind?.length ? kind : undefined,
      from,
      to,
      requestId: request,
      actorKind,
      role,
      service,
      teamId: team,
    };
  }

  private async actors(person: string): Promise<Pick<Sought, 'actorIds' | 'actorName'>> {
    if (person === 'system' || isId(person)) return { actorIds: [person] };
    const [people, keys] = await Promise.all([this.staff.list({ q: person, limit: 200 }), this.apiKeys.list(undefined, 200)]);
    const same = (name: string) => searchForm(name) === searchForm(person);
    const ids = [
      ...people.items.filter((one) => same(one.userName) || same(one.displayName)),
      ...keys.items.filter((key) => same(key.name)),
    ].map((one) => one.id);
    return ids.length > 0 ? { actorIds: ids } : { actorIds: ['system'], actorName: person };
  }

  /**
   * A request or a case has few events, so it leads. Else the person or the kind leads, whichever has fewer events in the period
   * (counted up to the cap). If both have many, the person leads, since that is one range of an index.
   */
  async of(sought: Sought): Promise<Lead> {
    if (sought.requestId) return 'request';
    if (sought.caseId) return 'case';
    if (!sought.kinds) return sought.actorIds ? 'actor' : 'time';
    if (!sought.actorIds) return 'kind';
    const [byActor, byKind] = [await this.size('actor', sought), await this.size('kind', sought)];
    return byKind < byActor ? 'kind' : 'actor';
  }

  private async size(lead: Lead, sought: Sought): Promise<number> {
    const plan = new SearchPlan(lead, sought, null);
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from ${plan.leading(eventCap + 1)} l`,
      plan.parameters,
    );
    return Number(rows[0]?.n ?? 0);
  }
}

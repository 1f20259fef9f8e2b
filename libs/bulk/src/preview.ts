import { Inject, Injectable } from '@nestjs/common';
import { AbsenceDirectory, currentPrincipal, Policy, StaffDirectory, Workload } from '@vorgang/access';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import {
  caseAttributes,
  caseFilter,
  CaseStore,
  Crews,
  Errands,
  filterCases,
  ListWords,
  type Case,
  type Errand,
  type KnownPeople,
} from '@vorgang/cases';
import { Clock, InvalidInput, localDateOf, UnitOfWork } from '@vorgang/platform';
import { maxCases, type BulkOrder, type Selection } from './bulk.order.js';
import { CannotBeUndone, NotEndedYet, TooManyCases } from './bulk.rules.js';
import type { BulkPreview } from './bulk.shapes.js';
import { BulkStore, type NewItem } from './bulk.store.js';
import { spread, type Candidate, type CaseToSpread, type Given } from './spread.js';
import { canBeUndone, inverseOf, type DoneItem } from './undo.js';

/** How many cases are in memory at once. */
const chunk = 500;
const examplesEach = 3;

/** The plan for one case: an errand (null for that of the whole order), or why nothing is done. */
interface Plan {
  readonly kase: Case;
  readonly errand: Errand | null;
  readonly code: string | null;
}

/**
 * Tells what a run would do before anything happens. The same rules decide each case as later in the run, with the rights of the
 * current person. The preview is saved, so that exactly what was previewed is started.
 */
@Injectable()
export class BulkPreviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly errands: Errands,
    private readonly policy: Policy,
    private readonly words: ListWords,
    private readonly crews: Crews,
    private readonly runs: BulkStore,
    private readonly staff: StaffDirectory,
    private readonly absences: AbsenceDirectory,
    private readonly workload: Workload,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  /** @throws TooManyCases, NotEndedYet (where the order is for the rest of an earlier run) */
  async of(order: BulkOrder): Promise<BulkPreview> {
    const ids = await this.chosen(order.selection);
    const tally = new Tally();
    const known: KnownPeople = new Map();
    let shares: BulkPreview['shares'] = [];
    if (order.action === 'spread') {
      shares = await this.spread(ids, order.params, tally);
    } else {
      const errand = errandOf(order);
      await this.each(ids, tally, async (kase) => ({ errand: null, code: await this.errands.rehearse(kase, errand, known) }));
    }
    const absentUntil =
      order.action === 'assign' ? ((await this.absences.awayToday([order.params.to])).get(order.params.to) ?? null) : null;
    const id = await this.runs.freeze(order.action, order.params, tally.items, null);
    return { id, action: order.action, ...tally.told(), shares, absentUntil };
  }

  /** What it would do to undo a run of the current person. @throws NotFound, NotEndedYet, CannotBeUndone */
  async ofUndo(runId: string): Promise<BulkPreview> {
    const run = await this.runs.own(runId);
    if (run.state !== 'finished' && run.state !== 'stopped') throw new NotEndedYet();
    if (!canBeUndone(run.action)) throw new CannotBeUndone();
    const done: DoneItem[] = await this.unitOfWork.manager.query(
      `select case_id as "caseId", before, version_after as "versionAfter", assignee_after as "assigneeAfter"
       from bulk_item where run_id = $1 and outcome = 'done' order by number`,
      [runId],
    );
    const items = new Map(done.map((item) => [item.caseId, item]));
    const tally = new Tally();
    const known: KnownPeople = new Map();
    const who = currentPrincipal().id;
    await this.each([...items.keys()], tally, async (kase) => {
      const item = items.get(kase.id);
      const inverse = item ? inverseOf(run.action, item, kase, who) : { code: 'bulk.cannot-be-undone' };
      if ('code' in inverse) return { errand: null, code: inverse.code };
      return { errand: inverse.errand, code: await this.errands.rehearse(kase, inverse.errand, known) };
    });
    const id = await this.runs.freeze('undo', {}, tally.items, runId);
    return { id, action: 'undo', ...tally.told(), shares: [], absentUntil: null };
  }

  /** The ids of the chosen cases; with a filter, only of those that the person may read. */
  private async chosen(selection: Selection): Promise<string[]> {
    if ('ids' in selection) return [...new Set(selection.ids)];
    if ('failedOf' in selection) {
      const run = await this.runs.own(selection.failedOf);
      // The rest of a running run would be done twice. No version would prevent that for a note, which overwrites nothing.
      if (run.state !== 'finished' && run.state !== 'stopped') throw new NotEndedYet();
      return this.idsOf(`select case_id as id from bulk_item where run_id = $1 and outcome is distinct from 'done' order by number`, [
        selection.failedOf,
      ]);
    }
    const parsed = caseFilter.safeParse(Object.fromEntries(new URLSearchParams(selection.query)));
    if (!parsed.success)
      throw new InvalidInput([{ pointer: '/selection/query', code: 'input.invalid', detail: 'no query of a list of cases' }]);
    const who = currentPrincipal();
    const filtered = filterCases(
      parsed.data,
      who,
      localDateOf(this.clock.now()),
      this.municipality.figures.perPerson,
      await this.words.rarest(parsed.data, who),
      await this.crews.forList(parsed.data, who),
    );
    return this.idsOf(
      `select c.id from ${filtered.from} where ${filtered.where} order by c.received_at, c.id limit ${maxCases + 1}`,
      filtered.parameters,
    );
  }

  private async idsOf(sql: string, parameters: unknown[]): Promise<string[]> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(sql, parameters);
    if (rows.length > maxCases) throw new TooManyCases();
    return rows.map((row) => row.id);
  }

  /**
   * Goes through the cases in the given order, some at a time. For a case that the person may not read, no other rule is applied,
   * so that none can reveal anything.
   */
  private async each(ids: readonly string[], tally: Tally, plan: (kase: Case) => Promise<Omit<Plan, 'kase'>>): Promise<void> {
    for (let at = 0; at < ids.length; at += chunk) {
      const some = ids.slice(at, at + chunk);
      const found = await this.cases.loadMany(some);
      for (const id of some) {
        const kase = found.get(id);
        if (kase && this.policy.may(currentPrincipal(), 'read', 'Case', caseAttributes(kase))) tally.add({ kase, ...(await plan(kase)) });
        else tally.missing(id);
      }
    }
  }

  /** Decides who gets which case. Cases that the person cannot hand over do not count for anybody's load. */
  private async spread(
    ids: readonly string[],
    params: { readonly among?: string[]; readonly atMost?: number; readonly comment: string },
    tally: Tally,
  ): Promise<BulkPreview['shares']> {
    const candidates = await this.candidates(await this.teamsOf(ids), params.among);
    // Without the comment, which the run has.
    const assign = (to: string): Errand => ({ action: 'assign', to, comment: '' });
    const known: KnownPeople = new Map();
    const first = new Tally();
    // First it rehearses with any receiver, to find the cases that can be handed over at all; then it spreads only these.
    await this.each(ids, first, async (kase) => {
      const anybody = spread([spreadable(kase)], candidates, params.atMost).get(kase.id);
      const code = anybody && 'to' in anybody ? await this.errands.rehearse(kase, assign(anybody.to), known) : null;
      return { errand: null, code };
    });
    const shared: ReadonlyMap<string, Given> = spread(
      first.seen.filter((one) => one.code === null).map((one) => one.spreadable),
      candidates,
      params.atMost,
    );
    for (const {
      item,
      code,
      spreadable: { id },
      caseNumber,
    } of first.seen) {
      const given = shared.get(id);
      const to = given && 'to' in given ? given.to : null;
      tally.put(
        { ...item, errand: to === null ? null : assign(to), code: code ?? (given && 'code' in given ? given.code : null) },
        caseNumber,
      );
    }
    for (const id of first.unknown) tally.missing(id);
    return candidates
      .map((candidate) => ({
        id: candidate.id,
        name: candidate.name,
        openCases: candidate.openCases,
        count: [...shared.values()].filter((given) => 'to' in given && given.to === candidate.id).length,
      }))
      .filter((one) => one.count > 0);
  }

  private async teamsOf(ids: readonly string[]): Promise<string[]> {
    const rows: { team_id: string }[] = await this.unitOfWork.manager.query(
      'select distinct c.team_id from case_file c where c.id = any($1)',
      [ids],
    );
    return rows.map((row) => row.team_id);
  }

  private async candidates(
    teamIds: readonly string[],
    among: readonly string[] | undefined,
  ): Promise<(Candidate & { readonly name: string })[]> {
    const people = (await this.staff.principalsIn(teamIds)).filter((person) => !among || among.includes(person.id));
    const ids = people.map((person) => person.id);
    const [away, open] = await Promise.all([this.absences.awayToday(ids), this.workload.openCases(ids)]);
    return people.map((person) => ({
      id: person.id,
      name: person.displayName,
      openCases: open.get(person.id) ?? 0,
      absent: away.has(person.id),
      canWorkOn: ({ teamId, serviceKey }) =>
        this.policy.may(person, 'propose-decision', 'Case', {
          teamId,
          serviceKey,
          status: 'open',
          assigneeId: person.id,
          proposedBy: null,
          proposalKind: null,
          feeCents: null,
          channel: 'portal',
        }),
    }));
  }
}

/** Counts and collects the plans, in the order of the cases. */
class Tally {
  readonly items: NewItem[] = [];
  /** What spreading needs of each case; whole cases would need too much memory. */
  readonly seen: {
    readonly item: NewItem;
    readonly code: string | null;
    readonly caseNumber: string;
    readonly spreadable: CaseToSpread;
  }[] = [];
  readonly unknown: string[] = [];
  readonly #reasons = new Map<string, BulkPreview['wont'][number]>();

  add({ kase, errand, code }: Plan): void {
    const item = { caseId: kase.id, errand, seenVersion: kase.version, seenAssignee: kase.assignee?.id ?? null, code };
    this.seen.push({ item, code, caseNumber: kase.caseNumber, spreadable: spreadable(kase) });
    this.put(item, kase.caseNumber);
  }

  put(item: NewItem, caseNumber: string | null): void {
    this.items.push(item);
    // A case that the person may not see looks like a missing one, without its number.
    if (item.code !== null)
      this.#reason(item.code, item.code === 'case.not-found' || caseNumber === null ? null : { caseId: item.caseId, caseNumber });
  }

  /** There is no such case. A case that the person may not see looks the same. */
  missing(id: string): void {
    this.unknown.push(id);
    this.put({ caseId: id, errand: null, seenVersion: 0, seenAssignee: null, code: 'case.not-found' }, null);
  }

  told(): Pick<BulkPreview, 'matching' | 'will' | 'wont'> {
    const wont = [...this.#reasons.values()].sort((a, b) => b.count - a.count);
    return { matching: this.items.length, will: this.items.filter((item) => item.code === null).length, wont };
  }

  #reason(code: string, example: { caseId: string; caseNumber: string } | null): void {
    const known = this.#reasons.get(code) ?? { code, count: 0, examples: [] };
    const examples = example && known.examples.length < examplesEach ? [...known.examples, example] : known.examples;
    this.#reasons.set(code, { code, count: known.count + 1, examples });
  }
}

function spreadable(kase: Case): CaseToSpread {
  const { teamId, serviceKey, assigneeId } = caseAttributes(kase);
  return { id: kase.id, teamId: teamId ?? '', serviceKey, assigneeId };
}

/** The errand of an order that is the same for each case. */
export function errandOf(order: Exclude<BulkOrder, { action: 'spread' }>): Errand {
  switch (order.action) {
    case 'assign':
      return { action: 'assign', ...order.params };
    case 'release':
      return { action: 'release', ...order.params };
    case 'set-priority':
      return { action: 'set-priority', ...order.params };
    case 'set-follow-up':
      return { action: 'set-follow-up', ...order.params };
    case 'add-note':
      return { action: 'add-note', ...order.params };
    case 'retry-delivery':
    case 'deliver-by-post':
      return { action: order.action };
  }
}

import { Injectable } from '@nestjs/common';
import { abilityOf, asSubject } from '@vorgang/access';
import { attributesOfCase, isCaseEventKind, type CaseAttributes } from '@vorgang/cases';
import type { PassingEvent } from '@vorgang/event-log';
import { UnitOfWork } from '@vorgang/platform';
import { liveMessage, type LiveClient } from './live.client.js';
import type { LiveMessages } from './live.shapes.js';

interface Row extends CaseAttributes {
  readonly id: string;
  readonly version: number;
}

/** How many cases are remembered in their last state; the oldest go first. */
const mostRemembered = 20_000;

/** What one actor did to one case, in one batch. */
interface Change {
  readonly caseId: string;
  readonly kinds: string[];
  readonly actor: PassingEvent['actor'];
  position: number;
}

/**
 * Tells clients of changed cases that they may read.
 *
 * A person who loses a case by the change itself (it moves to another team) must be told that it is gone, and others may learn
 * nothing. So the process remembers the last seen state of cases. People who could read the case before and cannot now are told
 * its id and that it is gone, but neither why nor by whom. Of a case that it sees for the first time, the process tells those who
 * have it open: another process showed it to them.
 */
@Injectable()
export class ChangedCases {
  readonly #before = new Map<string, CaseAttributes>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Remembers the state of a case for the next change. */
  remember(caseId: string, attributes: CaseAttributes): void {
    this.#before.delete(caseId);
    this.#before.set(caseId, attributes);
    if (this.#before.size <= mostRemembered) return;
    const oldest = this.#before.keys().next();
    if (!oldest.done) this.#before.delete(oldest.value);
  }

  /** @returns the messages of this batch, each with its receivers */
  async messages(events: readonly PassingEvent[]): Promise<{ text: string; hears: (client: LiveClient) => boolean }[]> {
    const changes = changesIn(events);
    if (changes.length === 0) return [];
    const ids = [...new Set(changes.map((change) => change.caseId))];
    // served by case_file_pkey
    const rows = await this.unitOfWork.prepared<Row>(
      'live-changed-cases',
      `select c.id, c.version, ${attributesOfCase} from case_file c where c.id = any($1)`,
      [ids],
    );
    const before = new Map(ids.map((id) => [id, this.#before.get(id)]));
    const open = await this.#whoHasOpen(ids.filter((id) => before.get(id) === undefined));
    return rows.flatMap(({ id, version, ...attributes }) => {
      const formerly = before.get(id);
      this.remember(id, attributes);
      const now = asSubject('Case', attributes);
      const was = formerly && JSON.stringify(formerly) !== JSON.stringify(attributes) ? asSubject('Case', formerly) : undefined;
      const own = changes.filter((change) => change.caseId === id);
      const hears = (client: LiveClient) => abilityOf(client.principal).can('read', now);
      return [
        ...own.map((change) => ({ text: liveMessage('case', told(change, version)), hears })),
        ...(was || open.has(id)
          ? [
              {
                text: liveMessage('case', {
                  id,
                  kinds: [],
                  position: Math.max(...own.map((change) => change.position)),
                  version: null,
                  by: null,
                  byKind: null,
                  gone: true,
                }),
                hears: (client: LiveClient) =>
                  !hears(client) &&
                  (open.get(id)?.has(client.principal.id) || (was && abilityOf(client.principal).can('read', was))) === true,
              },
            ]
          : []),
      ];
    });
  }

  /** By case. Only people who could read a case when they opened it are there. */
  async #whoHasOpen(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (ids.length === 0) return new Map();
    // served by case_presence_pkey
    const rows = await this.unitOfWork.prepared<{ case_id: string; people: string[] }>(
      'live-who-has-open',
      `select case_id, array_agg(staff_id) as people from case_presence where case_id = any($1) group by case_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.case_id, new Set(row.people)]));
  }
}

function changesIn(events: readonly PassingEvent[]): Change[] {
  const changes = new Map<string, Change>();
  const caused = new Map<string, PassingEvent['actor']>();
  for (const event of events) {
    if (event.caseId === null || event.stream.kind !== 'case' || !isCaseEventKind(event.kind)) continue;
    // Automatic checks after a person's action count as news by that person, so that person is not told.
    const request = `${event.caseId} ${event.requestId}`;
    if (event.actor.kind !== 'system') caused.set(request, event.actor);
    const actor = caused.get(request) ?? event.actor;
    const key = `${event.caseId} ${actor.kind} ${actor.id}`;
    const change = changes.get(key) ?? { caseId: event.caseId, kinds: [], actor, position: 0 };
    if (!change.kinds.includes(event.kind)) change.kinds.push(event.kind);
    change.position = Math.max(change.position, event.stream.position);
    changes.set(key, change);
  }
  return [...changes.values()];
}

function told({ caseId, kinds, actor, position }: Change, version: number): LiveMessages['case'] {
  return {
    id: caseId,
    kinds,
    position,
    version,
    by: actor.kind === 'staff' ? { id: actor.id, name: actor.name } : null,
    byKind: actor.kind,
    gone: false,
  };
}

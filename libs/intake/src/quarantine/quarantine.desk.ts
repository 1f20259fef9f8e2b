import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type ActionOn } from '@vorgang/access';
import { Refusal } from '@vorgang/platform';
import { QuarantineStore, type QuarantineEntry } from './quarantine.store.js';
import type { QuarantineItem } from './quarantine.shape.js';

/** Somebody settled the entry meanwhile. */
export class SettledAlready extends Refusal {
  constructor(entry: QuarantineEntry) {
    super('conflict', 'quarantine.settled-already', `the entry was ${entry.state} meanwhile`, {
      state: entry.state,
      by: entry.settledByName,
      at: entry.settledAt?.toISOString() ?? null,
    });
  }
}

/** Loads entries and applies the policy to the current person. */
@Injectable()
export class QuarantineDesk {
  constructor(
    private readonly store: QuarantineStore,
    private readonly policy: Policy,
  ) {}

  /** @throws NotFound, NotPermitted */
  async read(id: string): Promise<QuarantineEntry> {
    const entry = await this.store.byId(id);
    this.check(entry, 'read');
    return entry;
  }

  /** The entry, locked, if it is still to be settled. @throws NotFound, NotPermitted, SettledAlready */
  async open(id: string, action: 'release' | 'refuse'): Promise<QuarantineEntry> {
    const entry = await this.store.byId(id, 'for update');
    this.check(entry, action);
    if (entry.state !== 'open') throw new SettledAlready(entry);
    return entry;
  }

  allowed(entry: QuarantineEntry): ('release' | 'refuse')[] {
    if (entry.state !== 'open') return [];
    return this.policy.allowedOn(currentPrincipal(), 'Quarantine', entry, ['release', 'refuse'] as const);
  }

  private check(entry: QuarantineEntry, action: ActionOn<'Quarantine'>): void {
    const { teamId, serviceKey } = entry;
    this.policy.mayOrRefuse(currentPrincipal(), action, 'Quarantine', { teamId, serviceKey });
  }
}

/** An entry as the API shows it. */
export function itemOf(entry: QuarantineEntry, about: Pick<QuarantineItem, 'serviceTitle' | 'applicantName' | 'subject'>): QuarantineItem {
  const { settledByName, enteredAt, settledAt, ...rest } = entry;
  return { ...rest, ...about, enteredAt: enteredAt.toISOString(), settledAt: settledAt?.toISOString() ?? null, settledBy: settledByName };
}

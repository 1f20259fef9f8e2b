import { undoOf, type Case } from '@vorgang/cases';
import type { Before } from './bulk.rows.js';
import { bulkActions } from './bulk.order.js';
import { canBeUndone, inverseOf, type DoneItem } from './undo.js';

const before: Before = { assigneeId: 'anna', priority: 'normal', followUp: { on: '2026-03-09', note: 'Rückruf' } };
const done = (given: Partial<DoneItem> = {}): DoneItem => ({ caseId: 'c', before, versionAfter: 3, assigneeAfter: 'bert', ...given });
// A case with only what the plan uses.
const kase = (given: { version?: number; assignee?: string | null } = {}): Case => {
  const assignee = given.assignee === undefined ? 'bert' : given.assignee;
  return {
    version: given.version ?? 3,
    assignee: assignee === null ? null : { id: assignee, name: assignee, since: '' },
  } as unknown as Case;
};

describe('taking back what was done to many cases', () => {
  it('gives a case back to its former assignee', () => {
    expect(inverseOf('assign', done(), kase(), 'chef')).toEqual({ errand: { action: 'assign', to: 'anna', comment: '' } });
    expect(inverseOf('spread', done(), kase(), 'chef')).toEqual({ errand: { action: 'assign', to: 'anna', comment: '' } });
  });

  it('puts a case back into the queue that nobody had', () => {
    expect(inverseOf('assign', done({ before: { ...before, assigneeId: null } }), kase(), 'chef')).toEqual({
      errand: { action: 'release', comment: '' },
    });
  });

  it('takes the own case again after a release', () => {
    const released = done({ assigneeAfter: null });
    expect(inverseOf('release', released, kase({ assignee: null }), 'anna')).toEqual({ errand: { action: 'claim' } });
    expect(inverseOf('release', released, kase({ assignee: null }), 'chef')).toEqual({
      errand: { action: 'assign', to: 'anna', comment: '' },
    });
  });

  it('sets priority and follow-up as they were, or none', () => {
    expect(inverseOf('set-priority', done(), kase(), 'anna')).toEqual({ errand: { action: 'set-priority', priority: 'normal' } });
    expect(inverseOf('set-follow-up', done(), kase(), 'anna')).toEqual({
      errand: { action: 'set-follow-up', on: '2026-03-09', note: 'Rückruf' },
    });
    expect(inverseOf('set-follow-up', done({ before: { ...before, followUp: null } }), kase(), 'anna')).toEqual({
      errand: { action: 'set-follow-up', on: null, note: '' },
    });
  });

  it('does nothing else than what takes the action back', () => {
    for (const action of ['assign', 'release', 'set-priority', 'set-follow-up'] as const)
      for (const who of ['anna', 'chef'])
        for (const assignee of ['bert', null])
          for (const assigneeId of ['anna', null]) {
            if (action === 'release' && assigneeId === null) continue; // Nobody could have released it.
            const item = done({ assigneeAfter: assignee, before: { ...before, assigneeId } });
            const inverse = inverseOf(action, item, kase({ assignee }), who);
            expect(undoOf(action)).toContain('errand' in inverse ? inverse.errand.action : inverse.code);
          }
  });

  it('leaves alone what somebody changed since', () => {
    expect(inverseOf('set-priority', done(), kase({ version: 4 }), 'anna')).toEqual({ code: 'case.changed-meanwhile' });
    expect(inverseOf('assign', done(), kase({ assignee: 'carla' }), 'chef')).toEqual({ code: 'case.changed-meanwhile' });
  });

  it('takes back neither notes nor deliveries', () => {
    expect(bulkActions.filter((action) => !canBeUndone(action))).toEqual(['add-note', 'retry-delivery', 'deliver-by-post', 'undo']);
    expect(inverseOf('add-note', done(), kase(), 'anna')).toEqual({ code: 'bulk.cannot-be-undone' });
  });
});

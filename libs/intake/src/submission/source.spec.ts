import { systemActor } from '@vorgang/platform';
import { actorOf, sourceKinds, sourceSaidBy } from './source.js';

describe('who hands something in', () => {
  it.each(sourceKinds)('%s can be told from the actor of its events', (kind) => {
    const source = { kind, id: 'b7', name: 'Post: Zentrale' };
    expect({ id: 'b7', ...sourceSaidBy(actorOf(source)) }).toEqual(source);
  });

  it('is itself, where it is a person or a key, and the system where nobody acts', () => {
    expect(actorOf({ kind: 'staff', id: 's1', name: 'Frau Weber' })).toEqual({ kind: 'staff', id: 's1', name: 'Frau Weber' });
    expect(actorOf({ kind: 'mailbox', id: 'steuern@dueren.example', name: 'Steueramt' })).toEqual(systemActor('intake:mailbox:Steueramt'));
  });

  it('is never a job of the system', () => {
    expect(sourceSaidBy(systemActor('correspondence:send-mail'))).toBeUndefined();
  });
});

import { currentActor, currentContext, runInContext } from '@vorgang/platform';
import { actorOf, type Source } from '../submission/source.js';

/**
 * Runs `work` so that its events name the source. A job may act for the mailbox that it empties; a person or a portal hands
 * in under its own name only.
 */
export function actingAs<T>(source: Source, work: () => T): T {
  const [acting, actor] = [currentActor(), actorOf(source)];
  if (acting.kind === actor.kind && acting.id === actor.id && acting.name === actor.name) return work();
  if (acting.kind !== 'system') throw new Error(`${acting.kind} ${acting.id} cannot hand in as ${source.kind} ${source.id}`);
  const context = currentContext();
  return runInContext({ ...(context ?? { requestId: 'none', locale: 'de' }), actor }, work);
}

import { call } from '../api/contract';
import type { Answer } from '../api/contract';

export type Onlookers = Answer<'/api/v1/cases/{caseId}/presence', 'put'>;

/** Says that one looks at the case, and hears who else does, and where the case stands. */
export function lookAt(caseId: string, editing: boolean): Promise<Onlookers> {
  return call.put('/api/v1/cases/{caseId}/presence', { editing }, { path: { caseId }, quietWhenSignedOut: true });
}

/** The same without a word about what one does there. */
export function whoElse(caseId: string): Promise<Onlookers> {
  return call.put('/api/v1/cases/{caseId}/presence', {}, { path: { caseId }, quietWhenSignedOut: true });
}

/** Says that one has left; also when the tab closes. */
export function leave(caseId: string): Promise<unknown> {
  return call.delete('/api/v1/cases/{caseId}/presence', { path: { caseId }, quietWhenSignedOut: true, keepalive: true });
}

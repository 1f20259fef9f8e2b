import { call } from '../api/contract';
import type { Answer } from '../api/contract';

export type Onlookers = Answer<'/api/v1/cases/{caseId}/presence', 'put'>;

/** Reports that the person has the case open. The answer says who else has, and the case's version. */
export function lookAt(caseId: string, editing: boolean): Promise<Onlookers> {
  return call.put('/api/v1/cases/{caseId}/presence', { editing }, { path: { caseId }, quietWhenSignedOut: true });
}

/** The same without saying what the person does there. */
export function whoElse(caseId: string): Promise<Onlookers> {
  return call.put('/api/v1/cases/{caseId}/presence', {}, { path: { caseId }, quietWhenSignedOut: true });
}

/** Reports that the person has left, also when the tab closes. */
export function leave(caseId: string): Promise<unknown> {
  return call.delete('/api/v1/cases/{caseId}/presence', { path: { caseId }, quietWhenSignedOut: true, keepalive: true });
}

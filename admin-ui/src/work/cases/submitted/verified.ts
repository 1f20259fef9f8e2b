import type { CaseDetail } from '../../../kit/api/types';

/** The fields that an identity document states (PAuswG § 18: name, address, birth). Mail and telephone are typed by the applicant. */
const onTheDocument: ReadonlySet<string> = new Set(['name', 'address', 'birthDate']);
/** From this level on, the portal took the values from an identification (eIDAS: substantial, high). */
const vouching: ReadonlySet<string> = new Set(['substantial', 'high']);

/** Whether an identification confirms this field of the applicant. */
export function isVerified(field: string, { method, trustLevel }: CaseDetail['identification']): boolean {
  return onTheDocument.has(field) && vouching.has(trustLevel) && method !== 'none';
}

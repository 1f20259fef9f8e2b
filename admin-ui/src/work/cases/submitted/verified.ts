import type { CaseDetail } from '../../../kit/api/types';

/** What an identity document says of its holder (PAuswG § 18: name, address, birth); mail and telephone are what somebody typed. */
const onTheDocument: ReadonlySet<string> = new Set(['name', 'address', 'birthDate']);
/** From this level on the portal took the values over from an identification (eIDAS: substantial, high). */
const vouching: ReadonlySet<string> = new Set(['substantial', 'high']);

/** Whether an identification vouches for this field of the applicant. */
export function isVerified(field: string, { method, trustLevel }: CaseDetail['identification']): boolean {
  return onTheDocument.has(field) && vouching.has(trustLevel) && method !== 'none';
}

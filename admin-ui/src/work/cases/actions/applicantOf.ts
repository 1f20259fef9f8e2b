import type { CaseDetail } from '../../../kit/api/types';

/** The applicant as a letter would call them; a dash where the name was erased. */
export function applicantOf(applicant: CaseDetail['applicant']): string {
  const parts = ['organisation', 'givenName', 'familyName']
    .map((key) => applicant[key])
    .filter((part) => typeof part === 'string' && part !== '');
  return parts.join(' ') || '–';
}

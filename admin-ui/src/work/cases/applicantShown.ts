/** The applicant’s name; in its place a word where it was erased: every application has one. */
export function applicantShown({ applicantName }: { readonly applicantName: string }, t: (key: 'cases.erased') => string): string {
  return applicantName || t('cases.erased');
}

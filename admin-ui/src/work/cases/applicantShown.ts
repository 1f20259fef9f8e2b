/** The applicant’s name, or a word that says that it was erased. Every application has one. */
export function applicantShown({ applicantName }: { readonly applicantName: string }, t: (key: 'cases.erased') => string): string {
  return applicantName || t('cases.erased');
}

/** A case as people speak of it. */
interface Named {
  readonly applicantName: string | null;
  readonly subject: string | null;
}

/**
 * Whose case it is and what it is about, the name first, since telephones ring with names: "Riester, Yannis – Emma (Shih Tzu)". Where the
 * name was erased, a word says so.
 */
export function nameFirst({ applicantName, subject }: Named, t: (key: 'cases.erased') => string): string {
  return [applicantName || t('cases.erased'), subject].filter(Boolean).join(' – ');
}

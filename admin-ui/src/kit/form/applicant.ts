/** "Erika Mustermann", or the organisation's name; empty where nothing is known (yet). */
export function nameOfApplicant(applicant: Readonly<Record<string, unknown>>): string {
  const text = (name: string): string => (typeof applicant[name] === 'string' ? applicant[name].trim() : '');
  if (applicant['kind'] === 'organisation' && text('organisation')) return text('organisation');
  return `${text('givenName')} ${text('familyName')}`.trim();
}

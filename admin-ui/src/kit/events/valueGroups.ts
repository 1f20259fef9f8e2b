/** The translations that name a value of an event, by the name of its field. Events as sentences and as facts share them. */
export const valueGroups = {
  channel: 'channel',
  status: 'checkStatus',
  before: 'checkStatus',
  outcome: 'outcome',
  way: 'letterWay',
  kind: 'decisionKind',
  via: 'paymentVia',
  method: 'paymentMethod',
  code: 'refusedFor',
  what: 'exportedWhat',
} as const;

/**
 * The name of a recorded value. Why something was refused has a short name, or else the sentence that was shown then; a sentence that
 * names somebody or something of that moment cannot be told again.
 * @param open the page's words by group and value (`useOpenT`)
 */
export function nameOfValue(open: (group: string, value: string, fallback?: string) => string, group: string, value: string): string {
  if (group !== 'refusedFor') return open(group, value);
  const sentence = open('problem', value);
  return open(group, value, sentence.includes('%{') ? value : sentence);
}

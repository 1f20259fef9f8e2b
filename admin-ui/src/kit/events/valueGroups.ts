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

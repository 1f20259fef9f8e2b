/* What `endpoints.ts` asks: examples for every path that is read, the plausible and the nasty. */

/** Somebody who asks, with what the examples need to know. */
export interface Asking {
  readonly name: string;
  readonly id: string;
}

/** Records that are there, each readable to all who may read its kind. */
export interface Known {
  readonly today: string;
  /** A real case, one with very many notes and events, one decided. */
  readonly cases: readonly string[];
  readonly attachment: string;
  readonly document: string;
  readonly caseNumber: string;
  readonly team: string;
  readonly rareTeam: string;
  readonly person: string;
  readonly rarePerson: string;
  readonly request: string;
  readonly runs: Readonly<Record<string, string | undefined>>;
  readonly batch: string;
  readonly quarantine: string;
  readonly submission: string;
  readonly apiKey: string;
  readonly treasuryDay: string;
  readonly rareService: string;
}

const day = (today: string, back: number) => new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString();

/** Lists of cases by their queries: each queue, each order, each filter alone, and what few of very many match. */
function caseLists({ today, team, rareTeam, person, rareService }: Known, { id }: Asking): string[] {
  const queues = [
    'mine',
    'team',
    'to-approve',
    'waiting',
    'follow-ups',
    'overdue',
    'returned',
    'awaiting-payment',
    'delivery-failed',
    'all',
  ];
  const work = ['due', 'priority', 'received', '-received'];
  const old = day(today, 3500);
  return [
    ...queues.map((queue) => query({ queue })),
    ...['team', 'waiting', 'overdue'].flatMap((queue) => work.map((sort) => query({ queue, sort }))),
    ...['received', '-received'].map((sort) => query({ sort })),
    ...['open', 'waiting', 'proposed', 'decided', 'closed', 'open,closed', 'proposed,closed'].map((status) => query({ status })),
    ...['priority', '-received'].map((sort) => query({ inWork: 'true', sort })),
    ...['email', 'terminal', 'internal', 'email,internal', 'post,email'].map((channel) => query({ channel })),
    query({ channel: 'email', sort: 'received' }),
    query({ channel: 'email', queue: 'team' }),
    query({ channel: 'internal', inWork: 'true' }),
    ...[rareService, 'none-has-it', 'hundesteuer-anmeldung', `${rareService},none-has-it`].flatMap((service) => [
      query({ service }),
      query({ service, sort: 'received' }),
      query({ service, inWork: 'true' }),
    ]),
    ...[team, rareTeam, '00000000-0000-4000-8000-000000000000'].flatMap((one) => [
      query({ team: one }),
      query({ team: one, queue: 'team' }),
      query({ team: one, inWork: 'true', sort: 'received' }),
    ]),
    ...['high', 'urgent', 'normal'].flatMap((priority) => [
      query({ priority }),
      query({ priority, inWork: 'true' }),
      query({ priority, sort: 'received' }),
    ]),
    ...['me', 'none', person].flatMap((assignee) => [
      query({ assignee }),
      query({ assignee, status: 'closed' }),
      query({ assignee, queue: 'overdue' }),
    ]),
    query({ dueTo: day(today, 3600) }),
    query({ dueFrom: '2099-01-01' }),
    query({ dueFrom: old, dueTo: day(today, 3495) }),
    query({ queue: 'team', dueTo: old }),
    query({ receivedFrom: old, receivedTo: day(today, 3490) }),
    query({ receivedTo: day(today, 5000) }),
    query({ receivedFrom: day(today, -10) }),
    query({ queue: 'team', receivedTo: old }),
    query({ decidedFrom: day(today, 30), decidedTo: today }),
    query({ closedFrom: day(today, 30), closedTo: today }),
    query({ closedFrom: old, closedTo: day(today, 3470) }),
    query({ settledFrom: old, settledTo: day(today, 3470), dueKept: 'false' }),
    query({ openOn: day(today, 365) }),
    query({ openOn: old }),
    query({ inWorkOn: day(today, 365) }),
    query({ inWorkOn: old }),
    query({ inWorkOn: day(today, 1), thenStatus: 'proposed' }),
    query({ inWorkOn: day(today, 1825), thenDueTo: day(today, 1830) }),
    query({ handledBy: id }),
    query({ online: 'false' }),
    query({ online: 'true' }),
    query({ outcome: 'granted' }),
    query({ outcome: 'withdrawn' }),
    query({ outcome: 'rejected', status: 'closed' }),
    ...['returned', 'askedBack', 'reopened', 'dueKept'].flatMap((name) => ['true', 'false'].map((value) => query({ [name]: value }))),
    query({ askedFor: 'item-3' }),
    query({ askedFor: 'nobody-was' }),
    query({ rejectedFor: 'reason-3' }),
    query({ rejectedFor: 'nobody-was' }),
    query({ rejected: 'true' }),
    query({ journey: 'unknown' }),
    ...['unassigned', 'assigned', 'waiting', 'proposed', 'decided'].map((passed) => query({ passed })),
    query({ q: 'Schmitz' }),
    query({ q: 'Schmitz Str11' }),
    query({ q: '52349 Karl' }),
    query({ q: 'Schmitz Mueller' }),
    query({ q: 'Quastenflosser' }),
    query({ q: 'Quastenflosser 52349' }),
    query({ q: '52349', status: 'waiting' }),
    query({ q: 'Schmitz', queue: 'team' }),
    query({ q: '52349', queue: 'team' }),
    query({ q: '52349 Quastenflosser', queue: 'overdue' }),
    query({ q: '52349', sort: 'received' }),
    query({ q: '52349', channel: 'email' }),
    query({ q: '276000000004711' }),
    query({ limit: '100' }),
    query({ limit: '100', queue: 'team' }),
  ].map((one) => `/api/v1/cases?${one}`);
}

function events({ today, person, rarePerson, request, cases, team, rareTeam, rareService, caseNumber }: Known): string[] {
  const month = { from: day(today, 30), to: today };
  return [
    {},
    month,
    { from: day(today, 3600), to: day(today, 3590) },
    { to: day(today, 5000) },
    { person },
    { person: rarePerson },
    { person: 'system' },
    { person: 'Nobody of that name' },
    { person, kind: 'case.claimed' },
    { person: 'system', kind: 'case.assigned' },
    { person: rarePerson, kind: 'case.closed' },
    { kind: 'case.claimed' },
    { kind: 'case.claimed,case.closed' },
    { kind: 'case.reopened' },
    { kind: 'case.reopened', ...month },
    { case: cases[0] ?? '' },
    { case: cases[1] ?? '' },
    { case: caseNumber },
    { case: 'L-0' },
    { request },
    { request: 'none' },
    { actorKind: 'portal' },
    { actorKind: 'staff', ...month },
    { role: 'auditor' },
    { role: 'clerk' },
    { service: rareService },
    { service: 'none-has-it' },
    { team },
    { team: rareTeam },
    { kind: 'case.closed', service: rareService },
    { person, team: rareTeam },
  ].map((parts) => query(parts as Record<string, string>));
}

const questions = ['keeping-up', 'flow', 'deadlines', 'workload', 'online', 'reasons'];

/** Why a path is not read here. */
export const notAsked: Readonly<Record<string, string>> = {
  '/api/v1/live': 'a stream: measured by live.ts',
};

/** For each path, what is asked of it. Those who may not are answered 403 and left out. */
export const examples: Readonly<Record<string, (known: Known, who: Asking) => string[]>> = {
  '/api/openapi.json': () => ['/api/openapi.json'],
  '/api/v1/absences': ({ today }) => [
    `/api/v1/absences?from=${day(today, 30)}&until=${today}`,
    `/api/v1/absences?from=${day(today, 360)}&until=${today}`,
  ],
  '/api/v1/absences/return': () => ['/api/v1/absences/return'],
  '/api/v1/actors': () => ['/api/v1/actors', '/api/v1/actors?q=person-29', '/api/v1/actors?q=nobody'],
  '/api/v1/api-keys': () => ['/api/v1/api-keys'],
  '/api/v1/api-keys/:id': ({ apiKey }) => [`/api/v1/api-keys/${apiKey}`],
  '/api/v1/branding': () => ['/api/v1/branding'],
  '/api/v1/branding/crest': () => ['/api/v1/branding/crest'],
  '/api/v1/bulk-runs': () => ['/api/v1/bulk-runs', '/api/v1/bulk-runs?limit=50'],
  '/api/v1/bulk-runs/:runId': ({ runs }, { id }) => (runs[id] ? [`/api/v1/bulk-runs/${runs[id]}`] : []),
  '/api/v1/bulk-runs/:runId/items': ({ runs }, { id }) =>
    runs[id] ? [`/api/v1/bulk-runs/${runs[id]}/items`, `/api/v1/bulk-runs/${runs[id]}/items?outcome=failed`] : [],
  '/api/v1/cases': caseLists,
  '/api/v1/cases/:caseId': ({ cases }) => cases.map((id) => `/api/v1/cases/${id}`),
  '/api/v1/cases/:caseId/at': ({ cases, today }) => cases.map((id) => `/api/v1/cases/${id}/at?moment=${today}T23:00:00Z`),
  '/api/v1/cases/:caseId/attachments/:attachmentId': ({ cases, attachment }) => [`/api/v1/cases/${cases[0]}/attachments/${attachment}`],
  '/api/v1/cases/:caseId/colleagues': ({ cases }) => [`/api/v1/cases/${cases[0]}/colleagues`],
  '/api/v1/cases/:caseId/documents/:documentId': ({ cases, document }) => [`/api/v1/cases/${cases[2]}/documents/${document}`],
  '/api/v1/cases/:caseId/letter-preview': ({ cases }) => [`/api/v1/cases/${cases[3]}/letter-preview`],
  '/api/v1/cases/:caseId/mails-under-way': ({ cases }) => cases.map((id) => `/api/v1/cases/${id}/mails-under-way`),
  '/api/v1/cases/:caseId/neighbours': (known, who) =>
    caseLists(known, who)
      .filter((path, n) => n % 4 === 0 || path.includes('q='))
      .map((path) => path.replace('/cases?', `/cases/${known.cases[0]}/neighbours?`)),
  '/api/v1/cases/:caseId/timeline': ({ cases }) => cases.map((id) => `/api/v1/cases/${id}/timeline`),
  '/api/v1/cases/recent': () => ['/api/v1/cases/recent', '/api/v1/cases/recent?limit=50'],
  '/api/v1/colleagues': () => ['/api/v1/colleagues'],
  '/api/v1/drafts': () => ['/api/v1/drafts'],
  '/api/v1/event-kinds': () => ['/api/v1/event-kinds'],
  '/api/v1/events': (known) => [...events(known).map((one) => `/api/v1/events?${one}`), '/api/v1/events?limit=200'],
  '/api/v1/events/facets': (known) => events(known).map((one) => `/api/v1/events/facets?${one}`),
  '/api/v1/figures': ({ today }) =>
    [`from=${day(today, 29)}&to=${today}`, `from=${day(today, 365)}&to=${today}`, `from=${day(today, 3500)}&to=${day(today, 3470)}`].map(
      (one) => `/api/v1/figures?${one}`,
    ),
  '/api/v1/figures/:question': ({ today, rareService }) =>
    questions.flatMap((question) =>
      [
        `from=${day(today, 29)}&to=${today}`,
        `from=${day(today, 365)}&to=${today}`,
        `from=${day(today, 1825)}&to=${day(today, 1800)}`,
        `from=${day(today, 29)}&to=${today}&service=${rareService}`,
      ].map((one) => `/api/v1/figures/${question}?${one}`),
    ),
  '/api/v1/notifications': () => ['/api/v1/notifications', '/api/v1/notifications?unread=true', '/api/v1/notifications?limit=100'],
  '/api/v1/notifications/count': () => ['/api/v1/notifications/count'],
  '/api/v1/payments/awaiting': () =>
    ['', '?q=Muster', '?q=Quastenflosser', '?q=4711', '?limit=100'].map((one) => `/api/v1/payments/awaiting${one}`),
  '/api/v1/preferences': () => ['/api/v1/preferences'],
  '/api/v1/print-batches': () =>
    ['', '?state=making', '?state=ready', '?state=posted', '?limit=100'].map((one) => `/api/v1/print-batches${one}`),
  '/api/v1/print-batches/:batchId': ({ batch }) => [`/api/v1/print-batches/${batch}`],
  '/api/v1/print-batches/:batchId/pdf': ({ batch }) => [`/api/v1/print-batches/${batch}/pdf`],
  '/api/v1/quarantine': () => ['', '?state=released', '?state=refused', '?limit=100'].map((one) => `/api/v1/quarantine${one}`),
  '/api/v1/quarantine/:entryId': ({ quarantine }) => [`/api/v1/quarantine/${quarantine}`],
  '/api/v1/quarantine/:entryId/attachments/:attachmentId': ({ quarantine }) => [`/api/v1/quarantine/${quarantine}/attachments/none`],
  '/api/v1/queues': () => ['/api/v1/queues'],
  '/api/v1/search': ({ rareService }) =>
    [
      'Schmitz',
      'Quastenflosser',
      'Name',
      'Name4711',
      'Nmae4711',
      'Shcmitz',
      '52349',
      'Schmitz Str11',
      'Schmitz Karl',
      '52349 Karl Schmitz',
      'Schmitz Mueller',
      '276000000004711',
      '276000000004717',
      '27600000',
      'L-1000',
      's',
      'Str',
      '52349 Str',
    ]
      .flatMap((q) => [query({ q }), query({ q, service: rareService }), query({ q, status: 'waiting' })])
      .filter((one) => !one.startsWith('q=s&') && one !== 'q=s')
      .map((one) => `/api/v1/search?${one}`),
  '/api/v1/services': () => ['/api/v1/services'],
  '/api/v1/services/:key/:version': () => ['/api/v1/services/hundesteuer-anmeldung/1'],
  '/api/v1/services/:key/:version/letters/:letter/sample': () => ['/api/v1/services/hundesteuer-anmeldung/1/letters/receipt/sample'],
  '/api/v1/services/:key/:version/sample': () => ['/api/v1/services/hundesteuer-anmeldung/1/sample'],
  '/api/v1/session': () => ['/api/v1/session'],
  '/api/v1/staff': ({ team }) =>
    ['', '?q=person-29', '?q=nobody', '?role=clerk', `?team=${team}`, '?disabled=true', '?limit=200'].map((one) => `/api/v1/staff${one}`),
  '/api/v1/staff/:id': ({ person }) => [`/api/v1/staff/${person}`],
  '/api/v1/staff/:id/rights': ({ person }) => [`/api/v1/staff/${person}/rights`],
  '/api/v1/system/health': () => ['/api/v1/system/health'],
  '/api/v1/system/jobs': () => ['/api/v1/system/jobs'],
  '/api/v1/system/letters': () =>
    ['', '?state=ordered', '?state=written', '?state=batched', '?state=failed&way=portal', '?limit=200'].map(
      (one) => `/api/v1/system/letters${one}`,
    ),
  '/api/v1/team': () => ['/api/v1/team'],
  '/api/v1/teams': () => ['/api/v1/teams'],
  '/api/v1/teams/:id': ({ team }) => [`/api/v1/teams/${team}`],
  '/api/v1/treasury-lists': () => ['/api/v1/treasury-lists', '/api/v1/treasury-lists?limit=100'],
  '/api/v1/treasury-lists/:date/csv': ({ treasuryDay }) => [`/api/v1/treasury-lists/${treasuryDay}/csv`],
  '/api/v1/views': () => ['/api/v1/views'],
  '/health/live': () => ['/health/live'],
  '/health/ready': () => ['/health/ready'],
  '/intake/openapi.json': () => ['/intake/openapi.json'],
  '/intake/v1/submissions/:submissionId': ({ submission }) => [`/intake/v1/submissions/${submission}`],
  '/intake/v1/submissions/:submissionId/documents/:documentId': ({ submission }) => [`/intake/v1/submissions/${submission}/documents/none`],
  '/metrics': () => ['/metrics'],
  '/public/permit-keys': () => ['/public/permit-keys'],
};

/* The writes of a working day, and what is read by POST, for `endpoints.ts`. */
import type { Known } from './endpoints-asked.js';
import { ok, type Caller, type CaseView, type People } from './endpoints-town.js';

type Write = readonly [name: string, who: Caller, one: () => Promise<Response>];
type Callers = Readonly<Record<'clerk' | 'supervisor' | 'everywhere' | 'auditor', Caller>>;

export async function writes(
  people: People,
  { clerk, supervisor, everywhere, auditor }: Callers,
  { cases: [open, , , , waiting], today }: Known,
): Promise<Write[]> {
  const [free, proposable]: [string[], { id: string; version: number }[]] = [[], []];
  for (let n = 0; n < 12; n++) {
    free.push(await people.submitted());
    proposable.push(await people.checked(clerk));
  }
  const check = (await ok<CaseView>(clerk, 'GET', `/api/v1/cases/${open}`)).checks.find(({ kind }) => kind === 'manual')?.key;
  const next = <T>(of: T[]): T =>
    of.pop() ??
    (() => {
      throw new Error('none left');
    })();
  const from = new Date(Date.parse(today) - 86_400_000 * 3).toISOString().slice(0, 10);
  const year = new Date(Date.parse(today) - 86_400_000 * 364).toISOString().slice(0, 10);
  const preview = (query: string, order: object = { action: 'set-priority', params: { priority: 'high' } }) => ({
    ...order,
    selection: { query },
  });
  const exported = { format: 'xlsx', from: year, to: today };
  return [
    ['POST claim', clerk, () => clerk.request('POST', `/api/v1/cases/${next(free)}/claim`)],
    ['POST next case', clerk, () => clerk.request('POST', '/api/v1/cases/next', {})],
    ['POST note', clerk, () => clerk.request('POST', `/api/v1/cases/${open}/notes`, { text: 'Ein Vermerk.' })],
    [
      'POST check (with reading the version)',
      clerk,
      async () => {
        const { version } = await ok<CaseView>(clerk, 'GET', `/api/v1/cases/${open}`);
        return clerk.request('POST', `/api/v1/cases/${open}/checks/${check}`, { version, status: 'passed', finding: `geprüft ${version}` });
      },
    ],
    ['PUT seen', clerk, () => clerk.request('PUT', `/api/v1/cases/${waiting}/seen`, { position: 3 })],
    ['PUT presence', clerk, () => clerk.request('PUT', `/api/v1/cases/${open}/presence`, { editing: false })],
    [
      'POST proposal draft',
      clerk,
      () => clerk.request('POST', `/api/v1/cases/${open}/proposal/draft`, { kind: 'grant', reasons: ['liable'] }),
    ],
    [
      'POST proposal',
      clerk,
      () => {
        const { id, version } = next(proposable);
        return clerk.request('POST', `/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['dangerous-dog'] });
      },
    ],
    [
      'POST submission',
      clerk,
      async () => {
        await people.submitted();
        return new Response();
      },
    ],
    ...['queue=team', 'queue=mine', 'queue=overdue', 'q=Schmitz Str11', 'channel=email', 'outcome=withdrawn', 'status=closed'].map(
      (query): Write => [
        `POST bulk preview: ${query}`,
        supervisor,
        () => supervisor.request('POST', '/api/v1/bulk-runs/preview', preview(query)),
      ],
    ),
    [
      'POST bulk preview: spread what is overdue',
      everywhere,
      () =>
        everywhere.request(
          'POST',
          '/api/v1/bulk-runs/preview',
          preview(`queue=team&service=service-39`, { action: 'spread', params: { comment: '' } }),
        ),
    ],
    ['POST figures as a workbook, a year', everywhere, () => everywhere.request('POST', '/api/v1/figures/exports', exported)],
    [
      'POST figures as CSV, a year',
      everywhere,
      () => everywhere.request('POST', '/api/v1/figures/exports', { ...exported, format: 'csv' }),
    ],
    [
      'POST figures on paper, a year',
      everywhere,
      () => everywhere.request('POST', '/api/v1/figures/exports', { ...exported, format: 'pdf' }),
    ],
    ['POST export of the events of three days', auditor, () => auditor.request('POST', '/api/v1/events/export', { from, to: today })],
    ['POST complete file of a case', auditor, () => auditor.request('POST', `/api/v1/cases/${open}/file`)],
    ['POST archive of a case', auditor, () => auditor.request('POST', `/api/v1/cases/${open}/file/archive`)],
  ];
}

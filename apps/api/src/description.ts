import { openApiDocument, type DeclaredEndpoint } from '@vorgang/platform';

const apiVersion = '1.0.0';

/** The staff API: what the admin UI is generated against. */
export function staffDescription(endpoints: readonly DeclaredEndpoint[]): Record<string, unknown> {
  return openApiDocument(endpoints, {
    title: 'Vorgang: staff API',
    version: apiVersion,
    description:
      'The back office as its user interface uses it. Sign in with POST /api/v1/session; state-changing requests carry the header `x-requested-with: vorgang`. A request with the header `x-vorgang-unattended` does not keep the session alive: send it where no person asked.',
    audience: ['staff', 'public'],
  });
}

/** The portal's API. */
export function intakeDescription(endpoints: readonly DeclaredEndpoint[]): Record<string, unknown> {
  return openApiDocument(endpoints, {
    title: 'Vorgang: intake API',
    version: apiVersion,
    description: 'How portals hand in submissions, answer requests, report payments and fetch results. Every request carries an API key.',
    audience: ['portal'],
  });
}

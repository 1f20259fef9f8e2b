import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { EventSearch } from './search-events.query.js';
import { searchQuery, trailPage, type TrailPage } from './search-events.shape.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/events',
  audience: 'staff',
  tag: 'audit',
  summary: 'Search over everything that was recorded: by person, case, kind and time',
  description: 'A page of more than 50 entries, and every later page, is recorded as an export (audit.exported).',
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  query: searchQuery,
  response: trailPage,
  exports: 'events',
  exportsPages: true,
  problems: ['paging.bad-cursor'],
});

@Controller()
export class SearchEventsController {
  constructor(private readonly events: EventSearch) {}

  @Endpoint(endpoint)
  search(@Input() { query }: InputOf<typeof endpoint>): Promise<TrailPage> {
    return this.events.page(query);
  }
}

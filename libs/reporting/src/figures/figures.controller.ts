import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { figuresQuery, figuresShape, type Figures } from './figures.shape.js';
import { FiguresReader } from './show-figures.query.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/figures',
  audience: 'staff',
  tag: 'figures',
  summary: 'Figures of a period and of now; each leads to exactly the cases that it counts',
  permission: ['read', 'Figures'],
  reads: 'Figures',
  query: figuresQuery,
  response: figuresShape,
  problems: ['figures.period-reversed', 'figures.period-too-long'],
});

@Controller()
export class FiguresController {
  constructor(private readonly figures: FiguresReader) {}

  @Endpoint(endpoint)
  show(@Input() { query }: InputOf<typeof endpoint>): Promise<Figures> {
    return this.figures.show(query);
  }
}

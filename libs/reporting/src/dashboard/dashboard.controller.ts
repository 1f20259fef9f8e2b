import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { defineEndpoint, Endpoint, Input, NotFound, type InputOf } from '@vorgang/platform';
import { questions } from '@vorgang/words';
import { z } from 'zod';
import { Dashboard } from './dashboard.js';
import { answerShape, dashboardQuery, type ReportAnswer } from './report.shape.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/figures/:question',
  audience: 'staff',
  tag: 'figures',
  summary: 'One of the supervisor’s questions, answered for a period and a day; each number leads to exactly the cases that it counts',
  permission: ['read', 'Figures'],
  reads: 'Figures',
  params: z.object({ question: z.enum(questions) }),
  query: dashboardQuery,
  response: answerShape,
  problems: ['figures.period-reversed', 'figures.period-too-long'],
});

@Controller()
export class DashboardController {
  constructor(private readonly dashboard: Dashboard) {}

  @Endpoint(endpoint)
  async show(@Input() { params, query }: InputOf<typeof endpoint>): Promise<ReportAnswer> {
    const [answer] = await this.dashboard.answer(currentPrincipal(), [params.question], query);
    if (!answer) throw new NotFound('question');
    return answer;
  }
}

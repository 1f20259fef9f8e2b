import { Controller } from '@nestjs/common';
import { CaseDesk, caseParams, CaseStore, type RecordedCaseEvent } from '@vorgang/cases';
import { Clock, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { mailTries } from '../send-mail/mail-tries.js';

const answer = z.object({
  mails: z.array(
    z.object({
      letterId: z.string(),
      since: z.string().describe('When the mail server was first to have it'),
      tries: z.int().describe('How many tries were due by now'),
      nextTryAt: z.string().nullable(),
      givenUpAt: z.string().describe('After this it becomes a person’s task'),
    }),
  ),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/mails-under-way',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letters of a case that are being mailed: how often it was tried, and when it is tried again',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: answer,
  problems: ['case.not-found'],
});

/** Tells what comes next for a letter that is being sent. */
@Controller()
export class FollowLettersController {
  constructor(
    private readonly cases: CaseStore,
    private readonly desk: CaseDesk,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async follow(@Input() { params }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    const kase = await this.cases.load(params.caseId);
    this.desk.check(kase, 'read');
    const underWay = kase.lettersUnderWay.filter(({ way, state }) => way === 'mail' && state === 'written');
    if (underWay.length === 0) return { mails: [] };
    const events = await this.cases.events(kase.id, ['case.letter-written', 'case.letter-retried']);
    return {
      mails: underWay.flatMap(({ id }) => {
        const since = events.findLast((event) => startsMailing(event, id))?.at;
        if (!since) return [];
        const { tries, nextTryAt, givenUpAt } = mailTries(new Date(since), this.clock.now());
        return [{ letterId: id, since, tries, nextTryAt: nextTryAt?.toISOString() ?? null, givenUpAt: givenUpAt.toISOString() }];
      }),
    };
  }
}

function startsMailing(event: RecordedCaseEvent, letterId: string): boolean {
  return (event.kind === 'case.letter-written' || event.kind === 'case.letter-retried') && event.data.letterId === letterId;
}

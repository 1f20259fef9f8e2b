import { Controller } from '@nestjs/common';
import { CaseDesk, caseParams, CaseStore, listsOnFile } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { LetterWriter } from '../letters/letter-writer.js';

const answer = z.object({
  letters: z.array(
    z.object({
      key: z.string(),
      title: z.object({ de: z.string(), en: z.string() }),
      subject: z.string().describe('With what the subject begins, in the language of letters'),
      text: z.string().describe('With what the text begins'),
    }),
  ),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/letters-to-write',
  audience: 'staff',
  tag: 'letters',
  summary: 'The letters that one can write in this case, each with its beginning',
  permission: ['send-letter', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: answer,
  problems: ['case.not-found'],
});

/** What a clerk can begin a letter with. */
@Controller()
export class ListLettersToWriteController {
  constructor(
    private readonly cases: CaseStore,
    private readonly desk: CaseDesk,
    private readonly writer: LetterWriter,
  ) {}

  @Endpoint(endpoint)
  async list(@Input() { params }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    const kase = await this.cases.loadWith(params.caseId, listsOnFile);
    this.desk.check(kase, 'send-letter');
    return { letters: await this.writer.toCompose(kase, this.desk.occasion().today) };
  }
}

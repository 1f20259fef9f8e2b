import { Controller } from '@nestjs/common';
import { currentPrincipal, Policy, TeamDirectory } from '@vorgang/access';
import { channels } from '@vorgang/cases';
import { applicantSchema, Catalogue, localizedText, replyChannelSchema, type ServiceDefinition } from '@vorgang/catalogue';
import { HeldPapers, isOfType } from '@vorgang/documents';
import {
  addMonths,
  anyObject,
  canonicalJson,
  Clock,
  day,
  defineEndpoint,
  Endpoint,
  Input,
  InvalidInput,
  localDateOf,
  NotFound,
  startOfLocalDay,
  text,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import { channelWords } from '@vorgang/words';
import { z } from 'zod';
import { IdempotencyKeyReused } from '../../reception/key-reused.js';
import type { HandedIn } from '../../reception/handed-in.js';
import { Reception } from '../../reception/reception.js';
import type { Source } from '../../submission/source.js';
import { seenInPerson } from '../../submission/submission.shape.js';
import { SubmissionStore, type StoredSubmission } from '../../submission/submission.store.js';

/** What is older was mistyped: nothing lies in a post room for ten years. */
const longestAgoYears = 10;

/** The channels by which something comes to a person who types it in: all but those that bring data by themselves. */
const typedChannels = channels.filter((channel) => !channelWords[channel].online);

const offered = z
  .object({
    key: z.string(),
    version: z.int(),
    title: localizedText,
    description: localizedText,
    team: z.string(),
    mayBackdate: z.boolean().describe('Whether one may state an earlier day of receipt'),
  })
  .meta({ id: 'IntakeService' });

const listAnswer = z.object({ items: z.array(offered) });
const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/intake/services',
  audience: 'staff',
  tag: 'intake',
  summary: 'The services whose applications one may take in, each in the version for new cases',
  permission: ['read', 'Intake'],
  reads: 'Intake',
  response: listAnswer,
});

const body = z.strictObject({
  key: z.uuid().describe('Made by the sender for this application; the same one again makes no second case'),
  service: text({ max: 255 }).describe('The service’s key'),
  channel: z.enum(typedChannels).describe('How it came'),
  receivedOn: day().optional().describe('The day on which it reached the authority; today where omitted, and never a day to come'),
  refersTo: text({ max: 60 })
    .optional()
    .describe('The number of an earlier case of the same applicant or thing; it goes first to whoever had that one'),
  form: anyObject().describe('By the service’s JSON Schema'),
  applicant: applicantSchema,
  idSeen: z.boolean().default(false).describe('Whether one looked at the applicant’s identity card; nothing that stands on it is kept'),
  replyChannel: replyChannelSchema,
  papers: z
    .array(
      z.strictObject({
        paperId: z.uuid().describe('A paper that one holds'),
        name: text({ max: 255 }).describe('What the paper is called in the case'),
        purpose: text({ max: 64 }).describe('What it is for: one of the service’s purposes'),
      }),
    )
    .max(20)
    .default([]),
});
type Application = z.output<typeof body>;

const receipt = z
  .object({
    caseId: z.uuid().nullable().describe('null where it waits in the quarantine'),
    caseNumber: z.string().nullable(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'IntakeReceipt' });
type Receipt = z.output<typeof receipt>;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/intake/applications',
  audience: 'staff',
  tag: 'intake',
  summary: 'Take in an application that came to the counter, by telephone or by letter',
  permission: ['take-in', 'Intake'],
  body,
  status: 201,
  response: receipt,
  problems: [
    'service.not-found',
    'input.invalid',
    'intake.malformed',
    'intake.form-invalid',
    'intake.idempotency-key-reused',
    'intake.received-in-future',
    'intake.received-too-long-ago',
    'intake.busy',
  ],
});

/** Clerks type in what does not come as data. */
@Controller()
export class TakeInApplicationController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly policy: Policy,
    private readonly teams: TeamDirectory,
    private readonly reception: Reception,
    private readonly submissions: SubmissionStore,
    private readonly held: HeldPapers,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listEndpoint)
  async services(): Promise<z.output<typeof listAnswer>> {
    const who = currentPrincipal();
    const items: z.output<typeof offered>[] = [];
    for (const definition of this.catalogue.allCurrent()) {
      const attributes = await this.attributesOf(definition);
      if (!this.policy.may(who, 'take-in', 'Intake', attributes)) continue;
      const { key, version, title, description, routing } = definition;
      items.push({
        key,
        version,
        title,
        description,
        team: routing.team.title,
        mayBackdate: this.policy.may(who, 'backdate', 'Intake', attributes),
      });
    }
    return { items };
  }

  @Endpoint(endpoint)
  async takeIn(@Input() { body: input }: InputOf<typeof endpoint>): Promise<Receipt> {
    const who = currentPrincipal();
    const definition = this.catalogue.current(input.service);
    if (!definition) throw new NotFound('service');
    const attributes = await this.attributesOf(definition);
    this.policy.mayOrRefuse(who, 'take-in', 'Intake', attributes);
    const receivedAt = this.receivedAt(input.receivedOn);
    if (receivedAt) this.policy.mayOrRefuse(who, 'backdate', 'Intake', attributes);
    const source: Source = { kind: 'staff', id: who.id, name: who.displayName, channels: typedChannels, mayStateReceivedAt: true };
    const { channel, form, applicant, replyChannel, idSeen, refersTo } = input;
    const said = {
      service: definition.key,
      channel,
      form,
      applicant,
      replyChannel,
      identification: idSeen ? { method: seenInPerson, trustLevel: 'high' } : { method: 'none', trustLevel: 'none' },
      ...(receivedAt ? { receivedAt } : {}),
      ...(refersTo === undefined ? {} : { refersTo }),
    };
    // The papers of an application that was taken in are not held any more.
    const before = await this.submissions.byIdempotencyKey(source, input.key);
    if (before) return receiptOf(sameAsBefore(before, said));
    const handedIn = await this.withPapers(definition, said, input.papers);
    const { submission: stored } = await this.reception.receive(source, input.key, handedIn);
    await this.held.release(input.papers.map(({ paperId }) => paperId));
    return receiptOf(stored);
  }

  /** The application with its papers, as any source hands it in. @throws InvalidInput where the service does not take a paper */
  private async withPapers({ attachments }: ServiceDefinition, said: object, named: Application['papers']): Promise<HandedIn> {
    const papers = await this.held.open(named.map(({ paperId }) => paperId));
    const faults = papers.flatMap(({ mime }, index) =>
      attachments.accept.some((accepted) => isOfType(accepted, mime))
        ? []
        : [{ pointer: `/papers/${index}`, code: 'intake.attachment.type-not-accepted', detail: `${mime} is not taken here` }],
    );
    if (faults.length > 0) throw new InvalidInput(faults);
    const announced = papers.map(({ mime, size, sha256 }, index) => {
      const { name = '', purpose = '' } = named[index] ?? {};
      return { name, purpose, mime, size, sha256 };
    });
    return {
      json: { ...said, attachments: announced },
      async files(announcements, take) {
        const taken: Awaited<ReturnType<typeof take>>[] = [];
        for (const [index, announcement] of announcements.entries()) {
          const paper = papers[index];
          if (paper) taken.push(await take(await paper.content(), announcement));
        }
        return taken;
      },
    };
  }

  /** The instant that stands for an earlier day, its beginning; none for today, which is stamped to the minute. @throws InvalidInput */
  private receivedAt(on: LocalDate | undefined): string | undefined {
    const today = localDateOf(this.clock.now());
    if (on === undefined || on === today) return undefined;
    if (on < addMonths(today, -12 * longestAgoYears)) {
      const detail = `more than ${longestAgoYears} years ago`;
      throw new InvalidInput([{ pointer: '/receivedOn', code: 'intake.received-too-long-ago', detail }]);
    }
    if (on < today) return startOfLocalDay(on).toISOString();
    throw new InvalidInput([{ pointer: '/receivedOn', code: 'intake.received-in-future', detail: 'that day is still to come' }]);
  }

  private async attributesOf({ key, routing }: ServiceDefinition): Promise<{ teamId: string | null; serviceKey: string }> {
    return { serviceKey: key, teamId: (await this.teams.idOf(routing.team.key)) ?? null };
  }
}

function receiptOf({ caseId, caseNumber, receivedAt }: StoredSubmission): Receipt {
  return { caseId, caseNumber, receivedAt: receivedAt.toISOString() };
}

/** The application that was taken in under this key. @throws IdempotencyKeyReused where it said something else */
function sameAsBefore(before: StoredSubmission, said: object): StoredSubmission {
  const { attachments: _, ...saidBefore } = before.envelope;
  if (canonicalJson(saidBefore) !== canonicalJson(JSON.parse(JSON.stringify(said)))) throw new IdempotencyKeyReused();
  return before;
}

import { Controller, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CommandGate,
  defineEndpoint,
  Endpoint,
  Input,
  InvalidInput,
  KeyedCommand,
  newId,
  OfficeCalendar,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import type { StaffAction } from '../domain/case.actions.js';
import type { Case } from '../domain/case.js';
import { isSameApplicant, joinedInto, letsGo, takesIn } from '../domain/case.relations.js';
import { NothingChanges } from '../domain/case.rules.js';
import { CaseStore } from '../persistence/case.store.js';
import { resumedDeadline } from './resumed-deadline.js';

/** Opens two cases for one change of both. */
@Injectable()
class CasePairs {
  constructor(
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
  ) {}

  /**
   * Both cases, locked always in the same order, so that two clerks who relate the same cases take turns. The right is needed on both.
   * @param seen the version of the case that the user has seen; null where nothing is overwritten or decided
   * @throws InvalidInput `case.itself`, NotFound where somebody may not even read one of them, NotPermitted, CaseChangedMeanwhile
   */
  async open(
    caseId: string,
    otherId: string,
    action: StaffAction,
    pointer: string,
    seen: number | null = null,
  ): Promise<{ kase: Case; other: Case }> {
    if (caseId === otherId) throw new InvalidInput([{ pointer, code: 'case.itself', detail: 'it is the same case' }]);
    for (const id of [caseId, otherId].toSorted()) await this.store.loadForChange(id);
    const kase = await this.desk.open(caseId, action, seen);
    const other = await this.store.load(otherId);
    this.desk.check(other, action);
    return { kase, other };
  }
}

const named = ({ id, caseNumber }: Case) => ({ otherId: id, number: caseNumber });

type Saying = 'link-case' | 'unlink-case' | 'declare-not-same' | 'take-back-not-same';

/** Says something of two cases, or takes it back. Both tell it in their timelines. */
abstract class RelateCases extends KeyedCommand<CaseReceipt> {
  abstract override readonly commandKey: Saying;

  constructor(
    readonly caseId: string,
    readonly otherId: string,
  ) {
    super();
  }
}

export class LinkCase extends RelateCases {
  readonly commandKey = 'link-case';
}
export class UnlinkCase extends RelateCases {
  readonly commandKey = 'unlink-case';
}
export class DeclareNotSame extends RelateCases {
  readonly commandKey = 'declare-not-same';
}
export class TakeBackNotSame extends RelateCases {
  readonly commandKey = 'take-back-not-same';
}

@Injectable()
class RelateHandler implements ICommandHandler<RelateCases> {
  constructor(
    private readonly pairs: CasePairs,
    private readonly desk: CaseDesk,
  ) {}

  async execute({ commandKey: action, caseId, otherId }: RelateCases): Promise<CaseReceipt> {
    const { kase, other } = await this.pairs.open(caseId, otherId, action, '/otherId');
    await this.desk.settle(other, { action, other: named(kase) });
    return this.desk.settle(kase, { action, other: named(other) });
  }
}

@CommandHandler(LinkCase)
class LinkCaseHandler extends RelateHandler {}
@CommandHandler(UnlinkCase)
class UnlinkCaseHandler extends RelateHandler {}
@CommandHandler(DeclareNotSame)
class DeclareNotSameHandler extends RelateHandler {}
@CommandHandler(TakeBackNotSame)
class TakeBackNotSameHandler extends RelateHandler {}

const joinBody = z.object({
  into: z.uuid().describe('The case that goes on'),
  onePerson: z.boolean().default(false).describe('Needed where the applicants differ: the clerk says that it is one person'),
  version: seenVersion,
});

/** Joins a case into another one: same matter. It is closed, its papers and data stay, and the citizen is told by a letter. */
export class JoinCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'join-case';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof joinBody>,
  ) {
    super();
  }
}

@CommandHandler(JoinCase)
class JoinCaseHandler implements ICommandHandler<JoinCase> {
  constructor(
    private readonly pairs: CasePairs,
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
  ) {}

  async execute({ caseId, input }: JoinCase): Promise<CaseReceipt> {
    const { kase, other } = await this.pairs.open(caseId, input.into, 'join-case', '/into', input.version);
    await this.store.save(other, takesIn(other, named(kase)));
    return this.desk.settle(kase, {
      action: 'join-case',
      other: named(other),
      confirmed: input.onePerson || isSameApplicant(kase.applicant, other.applicant),
      letterId: 'joined' in this.desk.definitionOf(kase).letters ? newId() : null,
    });
  }
}

/** Takes a joined case out again. It is reopened where it was, and its deadline goes on. */
export class SeparateCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'separate-case';

  constructor(
    readonly caseId: string,
    readonly version: number,
  ) {
    super();
  }
}

@CommandHandler(SeparateCase)
class SeparateCaseHandler implements ICommandHandler<SeparateCase> {
  constructor(
    private readonly pairs: CasePairs,
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
    private readonly calendar: OfficeCalendar,
  ) {}

  async execute({ caseId, version }: SeparateCase): Promise<CaseReceipt> {
    const joined = await this.store.load(caseId);
    this.desk.check(joined, 'separate-case');
    const into = joinedInto(joined);
    if (!into) throw new NothingChanges('the case');
    const { kase, other } = await this.pairs.open(caseId, into.otherId, 'separate-case', '', version);
    await this.store.save(other, letsGo(other, named(kase)));
    return this.desk.settle(kase, { action: 'separate-case', dueOn: resumedDeadline(kase, this.desk.occasion().today, this.calendar) });
  }
}

const common = { method: 'POST', audience: 'staff', tag: 'cases', params: caseParams, response: caseReceipt } as const;
const otherBody = z.object({ otherId: z.uuid() });

const said = {
  ...common,
  description: 'The right is needed on both, and both tell it in their timelines.',
  permission: ['link-case', 'Case'],
  body: otherBody,
  problems: ['case.not-found', 'case.itself', 'case.nothing-changes', 'case.joined'],
} as const;

const linkEndpoint = defineEndpoint({ ...said, path: '/api/v1/cases/:caseId/links', summary: 'Link two cases' });
const unlinkEndpoint = defineEndpoint({ ...said, path: '/api/v1/cases/:caseId/links/remove', summary: 'Unlink two cases' });
const notSameEndpoint = defineEndpoint({
  ...said,
  path: '/api/v1/cases/:caseId/not-same',
  summary: 'Declare that two cases have nothing to do with each other',
});
const takeBackEndpoint = defineEndpoint({
  ...said,
  path: '/api/v1/cases/:caseId/not-same/take-back',
  summary: 'Take back that two cases have nothing to do with each other',
});

@Controller()
class RelateCasesController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(linkEndpoint)
  link(@Input() { params, body }: InputOf<typeof linkEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new LinkCase(params.caseId, body.otherId));
  }

  @Endpoint(unlinkEndpoint)
  unlink(@Input() { params, body }: InputOf<typeof unlinkEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new UnlinkCase(params.caseId, body.otherId));
  }

  @Endpoint(notSameEndpoint)
  notSame(@Input() { params, body }: InputOf<typeof notSameEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new DeclareNotSame(params.caseId, body.otherId));
  }

  @Endpoint(takeBackEndpoint)
  takeBack(@Input() { params, body }: InputOf<typeof takeBackEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new TakeBackNotSame(params.caseId, body.otherId));
  }
}

const joinEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/cases/:caseId/join',
  summary: 'Join a case into another one of the same matter',
  description:
    'The case is closed as joined. Its papers and data stay there, and the citizen is told by a letter. The right is needed on both.',
  permission: ['join-case', 'Case'],
  body: joinBody,
  problems: [
    'case.not-found',
    'case.itself',
    'case.action-not-possible',
    'case.changed-meanwhile',
    'case.assigned-to-somebody-else',
    'case.joined',
    'case.leads-others',
    'case.applicants-differ',
  ],
});

const separateEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/cases/:caseId/separate',
  summary: 'Take a joined case out again',
  description: 'It is reopened on the desk of whoever does it, and its deadline goes on. The right is needed on both cases.',
  permission: ['join-case', 'Case'],
  body: z.object({ version: seenVersion }),
  problems: ['case.not-found', 'case.action-not-possible', 'case.changed-meanwhile', 'case.nothing-changes'],
});

@Controller()
class JoinCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(joinEndpoint)
  join(@Input() { params, body: input }: InputOf<typeof joinEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new JoinCase(params.caseId, input));
  }

  @Endpoint(separateEndpoint)
  separate(@Input() { params, body }: InputOf<typeof separateEndpoint>): Promise<CaseReceipt> {
    return this.gate.send(new SeparateCase(params.caseId, body.version));
  }
}

/** What the room takes from here. */
export const relating = {
  controllers: [RelateCasesController, JoinCaseController],
  providers: [
    CasePairs,
    LinkCaseHandler,
    UnlinkCaseHandler,
    DeclareNotSameHandler,
    TakeBackNotSameHandler,
    JoinCaseHandler,
    SeparateCaseHandler,
  ],
};

import { Controller } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Catalogue, valuesAtPointer } from '@vorgang/catalogue';
import { anyObject, defineEndpoint, Endpoint, Input, key, searchText, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { joinedTerms } from '../case.facts.js';
import { caseParams, CaseDesk, rightFor } from '../case-desk.js';
import { caseAttributes } from '../case.policy.js';
import type { StaffAction } from '../domain/case.actions.js';
import type { Case } from '../domain/case.js';
import { CaseStore } from '../persistence/case.store.js';
import { CaseLines } from '../search/case-line.js';
import { otherCases, type OtherCasesAnswer } from './other-case.shape.js';
import { OtherCases, type Asked } from './other-cases.js';
import { relatedTo, unrelated } from './related.js';

/** So many are shown at once. */
const shown = 25;

const typed = searchText(200).optional();
const typedApplicant = z.object({
  kind: z.enum(['person', 'organisation']).optional(),
  givenName: typed,
  familyName: typed,
  organisation: typed,
  birthDate: typed,
  address: z.object({ street: typed, houseNumber: typed, postalCode: typed, town: typed }).optional(),
  email: typed,
  phone: typed,
});

const findEndpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/other-cases',
  audience: 'staff',
  tag: 'cases',
  summary: 'Has this been here already? Cases of the person, thing and house of an application that is being typed',
  description:
    'Anything may be missing or half typed: only what is complete is looked for. The person’s name needs a birth date, a postal code, a mail address or a telephone number beside it. It finds other spellings. Changes nothing.',
  permission: ['read', 'Case'],
  reads: 'Case',
  body: z.object({
    serviceKey: key().optional(),
    applicant: typedApplicant.default({}),
    form: anyObject().optional().describe('As far as it is filled in; needs the service'),
    except: z.uuid().optional().describe('A case that is not shown'),
  }),
  response: otherCases,
});

const ofCaseEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/others',
  audience: 'staff',
  tag: 'cases',
  summary: 'Other cases of the same person, thing or house',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: otherCases,
  problems: ['case.not-found'],
});

/** Only cases that the person may read; nothing tells of others. */
@Controller()
export class FindOthersController {
  constructor(
    private readonly others: OtherCases,
    private readonly lines: CaseLines,
    private readonly catalogue: Catalogue,
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly policy: Policy,
  ) {}

  @Endpoint(findEndpoint)
  async find(@Input() { body }: InputOf<typeof findEndpoint>): Promise<OtherCasesAnswer> {
    const definition = body.serviceKey === undefined ? undefined : this.catalogue.current(body.serviceKey);
    const { plate = [], chip = [] } = definition?.subject.search ?? {};
    const at = (pointers: readonly string[]) =>
      pointers.flatMap((pointer) => valuesAtPointer(body.form, pointer)).flatMap((one) => (typeof one === 'string' ? [one] : []));
    return this.answer(
      {
        applicant: applicantOf(body.applicant),
        replyEmail: null,
        search: joinedTerms({ plate: at(plate), chip: at(chip) }),
        definition,
        sent: null,
        except: body.except ?? null,
      },
      null,
    );
  }

  @Endpoint(ofCaseEndpoint)
  async ofCase(@Input() { params }: InputOf<typeof ofCaseEndpoint>): Promise<OtherCasesAnswer> {
    const kase = await this.store.load(params.caseId);
    this.desk.check(kase, 'read');
    return this.answer(
      {
        applicant: kase.applicant,
        replyEmail: kase.replyChannel.email ?? null,
        search: kase.search,
        definition: this.desk.definitionOf(kase),
        sent: kase,
        except: kase.id,
      },
      kase,
    );
  }

  /**
   * @param of the case itself; null while it is typed. What somebody has said of it and others comes first, and what has nothing to do
   * with it last.
   */
  private async answer(asked: Asked, of: Case | null): Promise<OtherCasesAnswer> {
    const alike = await this.others.of(asked);
    const relations = Object.entries(of?.relations ?? {});
    const saidOf = (apart: boolean) => relations.filter(([, { standing }]) => (standing === 'not-same') === apart).map(([id]) => id);
    const apart = new Set(saidOf(true));
    const found = [...new Set([...saidOf(false), ...alike.map(({ id }) => id).filter((id) => !apart.has(id)), ...apart])];
    const ids = found.slice(0, shown);
    const reasonsOf = new Map(alike.map(({ id, reasons }) => [id, reasons]));
    const who = currentPrincipal();
    const lines = await this.lines.of(who, ids);
    const cases = await this.store.loadMany(lines.map(({ line }) => line.id));
    const may = (action: StaffAction, on: Case) => this.policy.may(who, rightFor(action), 'Case', caseAttributes(on));
    return {
      cases: lines.flatMap(({ line }) => {
        const other = cases.get(line.id);
        if (!other) return [];
        const related = of ? relatedTo(of, other, who.id, may) : unrelated;
        return [{ ...line, version: other.version, reasons: [...(reasonsOf.get(line.id) ?? [])], ...related }];
      }),
      more: found.length > shown,
    };
  }
}

/** What was typed, without what is still empty. */
function applicantOf(given: z.output<typeof typedApplicant>): Asked['applicant'] {
  const filled = (one: object) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined && value !== ''));
  return { ...filled(given), ...(given.address ? { address: filled(given.address) } : {}) };
}

import { Inject, Injectable } from '@nestjs/common';
import { TeamDirectory } from '@vorgang/access';
import { lettersToCompose, MUNICIPALITY, officeOf, type LetterToCompose, type Municipality } from '@vorgang/catalogue';
import { CaseDesk, type CaseWith } from '@vorgang/cases';
import { currentActor, type LocalDate } from '@vorgang/platform';
import { PERMIT_KEYS } from '../permit-keys.token.js';
import { signPermit, type PermitKeys } from '../permit/index.js';
import { Press } from '../press.js';
import { printable, unprintableSigns } from '../render/index.js';
import { letterFacts, type LetterOccasion } from './letter-facts.js';
import { documentName, letterModel, permitClaims, permitModel, signatoryOf, type LetterMaterial } from './letter-models.js';

/** The placeholder in a draft that a second person has to sign; letters are in German. */
const unknownSignatory = '[Name der zeichnenden Person]';

/** A document that is ready to be stored or shown. */
export interface WrittenDocument {
  readonly kind: 'letter' | 'permit';
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** The draft of a letter, and the signs in it that would be printed as boxes. */
export interface DraftedDocument extends WrittenDocument {
  readonly unprintable: readonly string[];
}

/** What to write. */
export interface LetterOrder {
  /** The case as it was when the letter was ordered. */
  readonly kase: CaseWith<'attachments'>;
  /** `notice`, or a key of the service's letters. */
  readonly key: string;
  readonly occasion: LetterOccasion;
  readonly orderedBy: { readonly id: string; readonly name: string };
}

/** Writes letters and permits. The same order gives the same bytes. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly desk: CaseDesk,
    private readonly teams: TeamDirectory,
    private readonly press: Press,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
    @Inject(PERMIT_KEYS) private readonly keys: PermitKeys,
  ) {}

  /**
   * The letter as sent, and the permit where one was granted.
   * @throws RuleNotEvaluable where the service's definition has no answer; LetterNotRendered where it cannot be typeset
   */
  async write(order: LetterOrder): Promise<WrittenDocument[]> {
    const material = await this.material(order, null);
    const model = letterModel(material);
    const letter: WrittenDocument = { kind: 'letter', name: documentName(model.title, order.kase), pdf: await this.press.letter(model) };
    const claims = order.key === 'notice' ? permitClaims(material) : null;
    if (!claims) return [letter];
    const page = permitModel(material, claims, signPermit(claims, await this.keys.signingKey(material.on)));
    return [letter, { kind: 'permit', name: documentName(page.title, order.kase), pdf: await this.press.permit(page) }];
  }

  /**
   * The letter as it would be sent, marked as a draft on each page.
   * @param signatory the name below it; null where that is not known yet
   */
  async draft(order: LetterOrder, signatory: string | null): Promise<DraftedDocument> {
    const model = letterModel(await this.material(order, { signatory: signatory ?? unknownSignatory }));
    const pdf = await this.press.letter(model);
    return {
      kind: 'letter',
      name: documentName(`Entwurf ${model.title}`, order.kase),
      pdf,
      unprintable: await unprintableSigns(printable(model)),
    };
  }

  /** The letters that a clerk can write in this case, each with its beginning, in the letters' language. */
  async toCompose(kase: CaseWith<'attachments'>, on: LocalDate): Promise<LetterToCompose[]> {
    const occasion = { on, decision: null, request: null };
    const { definition, facts } = await this.material({ kase, key: 'free', occasion, orderedBy: currentActor() }, { signatory: '' });
    return lettersToCompose(definition, facts, 'de');
  }

  private async material(
    { kase, key, occasion, orderedBy }: LetterOrder,
    draft: { readonly signatory: string } | null,
  ): Promise<LetterMaterial> {
    const definition = this.desk.definitionOf(kase);
    const team = (await this.teams.titles([kase.teamId])).get(kase.teamId);
    const office = officeOf(this.municipality, team?.key ?? '');
    return {
      kase,
      definition,
      municipality: this.municipality,
      office,
      facts: letterFacts(kase, definition, this.municipality, office, occasion),
      letterKey: key === 'notice' ? (occasion.decision?.what.kind ?? key) : key,
      on: occasion.on,
      signatory: draft ? draft.signatory : signatoryOf(kase, key, orderedBy, office),
      draft: draft !== null,
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { MUNICIPALITY, type Municipality, type ServiceDefinition } from '@vorgang/catalogue';
import { currentContext, localDateOf, newId, realNow, Refusal, UnitOfWork } from '@vorgang/platform';
import type { Case, ProposedDecision } from './domain/case.js';

/** Draws Kassenzeichen (payment references) from the city's range: one for each matter with a fee, never the same twice. */
@Injectable()
export class KassenzeichenRange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  /**
   * The Kassenzeichen of a decision. One that replaces another decision keeps its Kassenzeichen, and so does one that follows a
   * recalled decision, so that bookings and payments of a matter belong together.
   */
  async forDecision(
    { feeCents, replaces }: Pick<ProposedDecision, 'feeCents' | 'replaces'>,
    { standing }: Pick<Case, 'standing'>,
  ): Promise<string | null> {
    const ofMatter = replaces?.kassenzeichen ?? standing?.kassenzeichen;
    return feeCents > 0 && ofMatter ? ofMatter : this.forFee(feeCents);
  }

  /**
   * @param cents the fee; without a fee there is no Kassenzeichen
   * @throws Refusal `payment.range-exhausted`
   */
  async forFee(cents: number): Promise<string | null> {
    if (cents <= 0) return null;
    const { prefix, from, to } = this.municipality.paymentReferences;
    const rows: { n: string }[] = await this.unitOfWork.manager.query(`select nextval('kassenzeichen_seq') as n`);
    const number = from + Number(rows[0]?.n) - 1;
    if (number > to)
      throw new Refusal(
        'unavailable',
        'payment.range-exhausted',
        'the range of Kassenzeichen is used up; an administrator must configure a new one',
      );
    return `${prefix}${String(number).padStart(String(to).length, '0')}`;
  }
}

/** At most so many numbers are drawn at once. */
const largestBlock = 64;
/** A block that lasts longer than this is large enough, in milliseconds. */
const blockLasts = 1_000;

/**
 * Gives case numbers (Aktenzeichen): service, year, running number. Gaps are possible and harmless. Under load it draws them in
 * blocks, which grow as long as they are used up within a second; otherwise one by one, so a quiet town has its numbers in order.
 */
@Injectable()
export class CaseNumbers {
  /** Drawn and not given yet, the next one last. */
  #left: string[] = [];
  #block = { size: 0, drawnAt: 0 };
  #drawing: Promise<void> | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id and the number of a case to come. One that is never made leaves a gap. */
  async draw(definition: ServiceDefinition, receivedAt: string): Promise<{ id: string; caseNumber: string }> {
    const year = localDateOf(new Date(receivedAt)).slice(0, 4);
    return { id: newId(), caseNumber: `${abbreviation(definition.key)}-${year}-${(await this.#next()).padStart(6, '0')}` };
  }

  async #next(): Promise<string> {
    for (;;) {
      const next = this.#left.pop();
      if (next !== undefined) return next;
      // A transaction that fails must not take along others that wait for the same block.
      if (currentContext()?.manager) return (await this.#fromSequence(1))[0] ?? this.#next();
      this.#drawing ??= this.#drawBlock().finally(() => (this.#drawing = undefined));
      await this.#drawing;
    }
  }

  async #drawBlock(): Promise<void> {
    const now = realNow();
    const usedUpSoon = now - this.#block.drawnAt < blockLasts;
    const size = usedUpSoon ? Math.min(largestBlock, 2 * this.#block.size) : 1;
    this.#left = (await this.#fromSequence(size)).reverse();
    this.#block = { size, drawnAt: now };
  }

  async #fromSequence(count: number): Promise<string[]> {
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select nextval('case_number_seq') as n from generate_series(1, $1::integer)`,
      [count],
    );
    return rows.map(({ n }) => n);
  }
}

/** "hundesteuer-anmeldung" → "HUA": a short form of the service's key, enough to recognise a pile of cases by. */
function abbreviation(key: string): string {
  const [first = '', ...others] = key.split('-');
  return (first.slice(0, others.length ? 2 : 3) + others.map((word) => word.slice(0, 1)).join('')).toUpperCase();
}

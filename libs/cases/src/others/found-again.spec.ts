import { faker } from '@faker-js/faker/locale/de';
import { likenessOf, ofOnePerson } from '../domain/case.likeness.js';
import { traitsOf, traitsOneSlipAway } from '../domain/case.traits.js';
import { phoneCode } from '../domain/case.words.js';
import type { SomeApplicant } from '../domain/case.person.js';
import { madeTown, variants, type Made } from './made-people.given.js';

/** `MADE_PEOPLE=10000 npm run -s jest -- libs/cases/src/others/found-again` prints the figures of docs/measurements.md. */
const size = Number(process.env['MADE_PEOPLE'] ?? 300);
const mostOfTrait = 60;

/** The cases of a town, looked up as the database looks them up. */
class Town {
  readonly #byTrait = new Map<number, Made[]>();
  readonly #byPhone = new Map<string, Made[]>();

  constructor(people: readonly Made[]) {
    for (const made of people) {
      for (const { trait } of traitsOf(made.applicant)) this.#add(this.#byTrait, trait, made);
      this.#add(this.#byPhone, phoneCode(made.applicant.phone), made);
    }
  }

  /** Who is taken for this person. */
  of(applicant: SomeApplicant): number[] {
    const near = [
      ...traitsOf(applicant).flatMap(({ trait }) => (this.#byTrait.get(trait) ?? []).slice(0, mostOfTrait)),
      ...traitsOneSlipAway(applicant).flatMap(({ trait }) => this.#byTrait.get(trait) ?? []),
      ...(applicant.phone ? (this.#byPhone.get(phoneCode(applicant.phone)) ?? []) : []),
    ];
    return [...new Set(near)]
      .filter((made) => likenessOf({ applicant, mails: [] }, { applicant: made.applicant, mails: [] }).some((one) => ofOnePerson.has(one)))
      .map(({ person }) => person);
  }

  #add<K>(index: Map<K, Made[]>, key: K, made: Made): void {
    const there = index.get(key);
    if (there) there.push(made);
    else index.set(key, [made]);
  }
}

describe('people who come again', () => {
  const people = madeTown(size, 12);
  const town = new Town(people);
  faker.seed(7);
  const figures = Object.entries(variants).map(([kind, change]) => {
    let [asked, found, strangers] = [0, 0, 0];
    for (const { person, applicant } of people) {
      const again = change(applicant, faker);
      if (!again) continue;
      const taken = town.of(again);
      asked += 1;
      found += taken.includes(person) ? 1 : 0;
      strangers += taken.filter((one) => one !== person).length;
    }
    return { kind, asked, recall: found / asked, precision: found / (found + strangers) };
  });
  const sum = (of: (figure: (typeof figures)[number]) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const recall = sum(({ asked, recall: share }) => asked * share) / sum(({ asked }) => asked);

  if (process.env['MADE_PEOPLE'] !== undefined) {
    const shown = (share: number) => `${(share * 100).toFixed(1)} %`;
    const rows = figures.map((one) => `| ${one.kind} | ${one.asked} | ${shown(one.recall)} | ${shown(one.precision)} |`);
    process.stderr.write(`${rows.join('\n')}\nall: recall ${shown(recall)}\n`);
  }

  it.each(figures.map((figure) => [figure.kind, figure] as const))('are found, and no strangers with them: %s', (kind, figure) => {
    expect(figure.asked).toBeGreaterThan(5);
    expect(figure.recall).toBeGreaterThan(kind.includes('slip') || kind.includes('sounds') ? 0.85 : 0.97);
    // Father and son of one name in one house cannot be told apart without a birth date.
    expect(figure.precision).toBeGreaterThan(kind.startsWith('no birth date') ? 0.93 : 0.97);
  });

  it('are found nearly always, all kinds together', () => {
    expect(recall).toBeGreaterThan(0.96);
  });
});

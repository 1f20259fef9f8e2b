import { rulesToCondition } from '@casl/ability/extra';
import type { Ability } from './ability.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

/** A part of a WHERE clause that needs no parentheses, with the values of its parameters. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** The part of a right that some columns can express. */
export interface NarrowingCondition extends SqlCondition {
  /**
   * Whether they express all of it. If not, the condition also matches records outside the right, so each has to be checked by
   * `policySql`.
   */
  readonly exact: boolean;
}

interface Atom {
  readonly attribute: string;
  readonly operator: string;
  readonly value: unknown;
}

/** One way to be permitted: all of these conditions hold, and none of the forbidding groups does. */
interface Branch {
  readonly atoms: readonly Atom[];
  readonly forbidden: readonly (readonly Atom[])[];
}

/**
 * A person's right as a condition in SQL. It is true for exactly the records for which `ability.can` is.
 *
 * The common part of all alternatives comes first, outside of parentheses (`team_id = any($1) and (…)`), so that an index can
 * serve it. No part is ever NULL where that would matter.
 * @param columns the SQL expressions of the attributes that conditions may name
 * @param parameterOffset the number of parameters that the statement has already
 * @throws Error where a condition names an attribute without a column, or an operator that has no translation
 */
export function policySql<S extends SubjectType>(
  ability: Ability,
  action: ActionOn<S>,
  type: S,
  columns: Partial<Readonly<Record<keyof AttributesOf<S> & string, string>>>,
  parameterOffset = 0,
): SqlCondition {
  return new Writer(columns, parameterOffset).write(branchesOf(ability, action, type));
}

/**
 * The same, as far as these columns can express it. It is never false for a record within the right. So it can narrow an index
 * that has only some attributes, whatever conditions the policy gets.
 */
export function narrowingSql<S extends SubjectType>(
  ability: Ability,
  action: ActionOn<S>,
  type: S,
  columns: Partial<Readonly<Record<keyof AttributesOf<S> & string, string>>>,
  parameterOffset = 0,
): NarrowingCondition {
  const branches = branchesOf(ability, action, type);
  const told = ({ attribute }: Atom) => Object.hasOwn(columns, attribute);
  const exact = branches.every(({ atoms, forbidden }) => atoms.every(told) && forbidden.every((group) => group.every(told)));
  const narrowed = branches.map(({ atoms, forbidden }) => ({
    atoms: atoms.filter(told),
    forbidden: forbidden.filter((group) => group.every(told)),
  }));
  return { ...new Writer(columns, parameterOffset).write(narrowed), exact };
}

/** The ways to be permitted, without those that another one covers. */
function branchesOf<S extends SubjectType>(ability: Ability, action: ActionOn<S>, type: S): Branch[] {
  const branches = rulesToCondition<Ability, Branch, Branch[]>(
    ability.rulesFor(action, type),
    (rule) => (rule.inverted ? { atoms: [], forbidden: [atomsOf(rule.conditions)] } : { atoms: atomsOf(rule.conditions), forbidden: [] }),
    {
      and: (parts) => [{ atoms: parts.flatMap((p) => p.atoms), forbidden: parts.flatMap((p) => p.forbidden) }],
      or: (parts) => [...parts],
      empty: () => [{ atoms: [], forbidden: [] }],
    },
  );
  return withoutImplied((branches ?? []).flat().filter((branch) => !branch.atoms.some(isImpossible)));
}

/** The conditions of a rule, split into statements about single attributes. */
function atomsOf(conditions: unknown): Atom[] {
  if (typeof conditions !== 'object' || conditions === null) return [];
  return Object.entries(conditions).flatMap(([attribute, condition]: [string, unknown]) => {
    if (typeof condition !== 'object' || condition === null) return [{ attribute, operator: '$eq', value: condition }];
    return Object.entries(condition).map(([operator, value]: [string, unknown]) => ({ attribute, operator, value }));
  });
}

const keyOf = (value: unknown): string => JSON.stringify(value);

class Writer {
  readonly #parameters: unknown[] = [];

  constructor(
    private readonly columns: Readonly<Record<string, string | undefined>>,
    private readonly offset: number,
  ) {}

  write(all: readonly Branch[]): SqlCondition {
    const branches = withoutImplied(all);
    const [first, ...others] = branches;
    if (!first) return { sql: 'false', parameters: [] };
    const inAll = <T>(own: readonly T[], of: (branch: Branch) => readonly T[]): T[] =>
      own.filter((one) => others.every((other) => of(other).some((o) => keyOf(o) === keyOf(one))));
    const common = { atoms: inAll(first.atoms, (b) => b.atoms), forbidden: inAll(first.forbidden, (b) => b.forbidden) };
    const shared = new Set([...common.atoms, ...common.forbidden].map(keyOf));
    const parts = this.branch(common);
    const rests = branches.map((b) => ({
      atoms: b.atoms.filter((a) => !shared.has(keyOf(a))),
      forbidden: b.forbidden.filter((f) => !shared.has(keyOf(f))),
    }));
    if (rests.every((rest) => rest.atoms.length + rest.forbidden.length > 0)) {
      const alternatives = rests.map((rest) => this.branch(rest).join(' and '));
      parts.push(alternatives.length === 1 ? (alternatives[0] ?? 'true') : `(${alternatives.map((a) => `(${a})`).join(' or ')})`);
    }
    return { sql: parts.length === 0 ? 'true' : `(${parts.join(' and ')})`, parameters: this.#parameters };
  }

  private branch(branch: Branch): string[] {
    return [
      ...branch.atoms.map((atom) => this.atom(atom)),
      ...branch.forbidden.map(
        (atoms) => `(${atoms.length === 0 ? 'true' : atoms.map((atom) => this.atom(atom)).join(' and ')}) is not true`,
      ),
    ];
  }

  private parameter(value: unknown): string {
    this.#parameters.push(value);
    return `$${this.offset + this.#parameters.length}`;
  }

  private atom({ attribute, operator, value }: Atom): string {
    const column = this.columns[attribute];
    if (column === undefined) throw new Error(`the policy needs the column of ${attribute}`);
    switch (operator) {
      case '$eq':
        return value === null ? `${column} is null` : `${column} = ${this.parameter(value)}`;
      case '$ne':
        return value === null ? `${column} is not null` : `${column} is distinct from ${this.parameter(value)}`;
      case '$in':
        return `${column} = any(${this.parameter(list(value))})`;
      case '$nin':
        return `(${column} = any(${this.parameter(list(value))})) is not true`;
      // For CASL, null is below every number.
      case '$lt':
        return `(${column} < ${this.parameter(value)}) is not false`;
      case '$lte':
        return `(${column} <= ${this.parameter(value)}) is not false`;
      case '$gt':
        return `${column} > ${this.parameter(value)}`;
      case '$gte':
        return `${column} >= ${this.parameter(value)}`;
      case '$exists':
        return value === true ? `${column} is not null` : `${column} is null`;
      default:
        throw new Error(`${operator} has no translation to SQL`);
    }
  }
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.includes(null)) throw new Error('a list in the policy must be an array without null');
  return value;
}

/** Nothing is in an empty list. */
function isImpossible(atom: Atom): boolean {
  return atom.operator === '$in' && Array.isArray(atom.value) && atom.value.length === 0;
}

/** Drops every branch that another one with fewer conditions covers. */
function withoutImplied(branches: readonly Branch[]): Branch[] {
  const demands = branches.map((b) => new Set([...b.atoms, ...b.forbidden].map(keyOf)));
  return branches.filter((_, i) =>
    demands.every((other, j) => i === j || !(isSubset(other, demands[i] ?? new Set()) && (other.size < (demands[i]?.size ?? 0) || j < i))),
  );
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((key) => large.has(key));
}

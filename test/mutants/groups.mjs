/**
 * What is mutated, and the specs that must notice: those that stand beside it, which are all that most people run while
 * they work on it. Composed specs notice more, and minutes later.
 */
export const groups = {
  domain: { mutate: ['libs/cases/src/domain/*.ts'], specs: ['libs/cases/src'] },
  rules: { mutate: ['libs/catalogue/src/rules/*.ts'], specs: ['libs/catalogue/src'] },
  calendar: { mutate: ['libs/platform/src/calendar/*.ts'], specs: ['libs/platform/src/calendar'] },
  folding: { mutate: ['libs/platform/src/text/*.ts'], specs: ['libs/platform/src/text'] },
  shapes: { mutate: ['libs/platform/src/shapes/*.ts'], specs: ['libs/platform/src/shapes'] },
  // The policy in SQL is left out: that it says the same as the ability is held by policy-sql.int-spec.ts, in a database.
  policy: {
    mutate: [
      'libs/access/src/policy/*.ts',
      '!libs/access/src/policy/policy-sql.ts',
      '!libs/access/src/policy/principal.ts',
      'libs/*/src/subjects.ts',
      'apps/common/src/policy.ts',
      'libs/cases/src/stuck/case-grants.ts',
    ],
    specs: ['libs/access/src/policy', 'libs/cases/src/stuck'],
  },
  money: { mutate: ['libs/payments/src/book-receivable/bookings.ts', 'libs/payments/src/money-of-case.ts'], specs: ['libs/payments/src'] },
};

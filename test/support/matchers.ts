import { Refusal } from '@vorgang/platform';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>> {
    /** The call was refused, and by exactly this rule. */
    toBreak(code: string): R;
  }
}

declare global {
  namespace jest {
    interface Matchers<R> {
      toBreak(code: string): R;
    }
  }
}

expect.extend({
  toBreak(received: unknown, code: string) {
    let error: unknown = received;
    if (typeof received === 'function') {
      try {
        (received as () => unknown)();
        error = undefined;
      } catch (thrown) {
        error = thrown;
      }
    }
    const actual = error instanceof Refusal ? error.code : undefined;
    return {
      pass: actual === code,
      message: () =>
        actual === undefined
          ? `expected the rule ${code} to be broken, but got ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
          : `expected ${actual} ${this.isNot ? 'not ' : ''}to be ${code}`,
    };
  },
});

import { expect } from 'expect';

/**
 * What our specs use of jest, without what makes jest slow for this: its worlds of their own. A spec is a list of stories,
 * each with the hooks of the descriptions around it.
 */
let stories = [];
let around = [];

/** Lets specs describe themselves from now on. */
export function listen() {
  const hook = (name) => (work) => void around.at(-1)?.[name].push(work);
  Object.assign(globalThis, {
    expect,
    describe: group(describe),
    it: group(tell),
    test: group(tell),
    beforeAll: hook('beforeAll'),
    afterAll: () => undefined,
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  });
}

/** The stories that the specs of these addresses tell. */
export async function storiesOf(addresses) {
  stories = [];
  for (const address of addresses) {
    around = [scope(address.split('/').at(-1))];
    await import(address);
  }
  around = [];
  return stories;
}

/** Tells one story. @throws what goes wrong in it */
export async function told({ work, scopes }) {
  for (const one of scopes.filter(({ begun }) => !begun)) {
    one.begun = true;
    for (const before of one.beforeAll) await before();
  }
  for (const { beforeEach } of scopes) for (const before of beforeEach) await before();
  await work();
  for (const { afterEach } of scopes.toReversed()) for (const after of afterEach) await after();
}

function scope(name) {
  return { name, begun: false, beforeAll: [], beforeEach: [], afterEach: [] };
}

function describe(name, work) {
  around.push(scope(name));
  work();
  around.pop();
}

function tell(name, work) {
  stories.push({ name: [...around.map((one) => one.name), name].join(' › '), work, scopes: [...around] });
}

/** The same with `each`: once for every row, which is told apart by what it holds. */
function group(one) {
  const each = (rows) => (name, work) => {
    for (const [at, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      one(`${name} (${at + 1})`, () => work(...given));
    }
  };
  return Object.assign((name, work) => one(name, work), { each, skip: () => undefined });
}

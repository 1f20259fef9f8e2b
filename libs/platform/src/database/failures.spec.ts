import { isDatabaseGone } from './failures.js';

const failed = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('whether the database is gone for the moment', () => {
  it.each([
    ['a server that does not listen', failed('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432')],
    ['a server that is starting', failed('57P03')],
    ['both addresses of a server that does not listen', new AggregateError([failed('ECONNREFUSED'), failed('ECONNREFUSED')])],
    ['what the driver says in words', new Error('Connection terminated unexpectedly')],
    ['what another error tells', new Error('the job failed', { cause: failed('ECONNREFUSED') })],
  ])('%s', (_, error) => expect(isDatabaseGone(error)).toBe(true));

  it.each([
    ['a rule of ours', new Error('no such case')],
    ['a fault of the statement', failed('42601')],
    ['a fault of ours with a cause of its own', new Error('no such case', { cause: new Error('nothing') })],
    ['nothing', undefined],
  ])('not: %s', (_, error) => expect(isDatabaseGone(error)).toBe(false));
});

import { ApiProblem } from '../../api/problem';
import { addressFaults, failureOf, worthRetrying } from './kind';

const problem = (status: number, code = 'x.y') => failureOf(new ApiProblem({ status, code }));

describe('what a page says when it cannot be shown', () => {
  it('tells a right that is missing from a thing that is gone', () => {
    expect(problem(403)).toBe('forbidden');
    expect(problem(404, 'case.not-found')).toBe('gone');
    expect(problem(410)).toBe('gone');
  });

  it('tells a server that cannot be reached from one that is busy', () => {
    expect(problem(0, 'network.unreachable')).toBe('unreachable');
    expect(problem(504)).toBe('unreachable');
    expect(problem(503)).toBe('busy');
    expect(problem(429)).toBe('busy');
  });

  it('lets a refusal speak for itself, and calls the rest a fault of ours', () => {
    expect(problem(409)).toBe('refused');
    expect(problem(422)).toBe('refused');
    expect(problem(500)).toBe('broken');
    expect(failureOf(new TypeError('undefined is not a function'))).toBe('broken');
  });

  it('tells an address that asks for what there is not', () => {
    const refused = (...pointers: string[]) =>
      new ApiProblem({
        status: 422,
        code: 'input.invalid',
        errors: pointers.map((pointer) => ({ pointer, code: 'input.invalid-value', detail: '' })),
      });
    expect(failureOf(refused('/query/queue'))).toBe('address');
    expect(addressFaults(refused('/query/status/0', '/query/status/1', '/query/sort'))).toEqual(['status', 'sort']);
    expect(failureOf(refused('/query/queue', '/body/name'))).toBe('refused');
    expect(failureOf(refused())).toBe('refused');
  });

  it('says of an id that is none what it says of one that is not found', () => {
    const refused = (...pointers: string[]) =>
      new ApiProblem({
        status: 422,
        code: 'input.invalid',
        errors: pointers.map((pointer) => ({ pointer, code: 'input.invalid-format', detail: 'Invalid UUID' })),
      });
    expect(failureOf(refused('/params/caseId'))).toBe('gone');
    expect(failureOf(refused('/params/key', '/params/version'))).toBe('gone');
    expect(failureOf(refused('/params/caseId', '/body/name'))).toBe('refused');
  });

  it('offers another try only where it may help', () => {
    expect(worthRetrying('forbidden')).toBe(false);
    expect(worthRetrying('gone')).toBe(false);
    expect(worthRetrying('unreachable')).toBe(true);
  });
});

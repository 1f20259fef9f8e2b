import type { Check } from '../../../kit/api/types';
import { byUrgency, isQuiet } from './checkOrder';

const check = (key: string, changes: Partial<Check>): Check => ({
  key,
  title: { de: key, en: key },
  help: null,
  kind: 'manual',
  required: true,
  severity: 'error',
  status: 'open',
  finding: null,
  reason: null,
  by: null,
  at: null,
  times: 0,
  contradictedBy: [],
  ...changes,
});

describe('the order of checks', () => {
  it('begins with what is wrong, then what is open and needed; what the system found in order comes last', () => {
    const checks = [
      check('system-ok', { kind: 'automatic', status: 'passed' }),
      check('warning', { kind: 'automatic', status: 'failed', severity: 'warning' }),
      check('done', { status: 'passed' }),
      check('optional', { required: false }),
      check('needed', {}),
      check('wrong', { kind: 'automatic', status: 'failed' }),
    ];
    expect(byUrgency(checks).map(({ key }) => key)).toEqual(['wrong', 'needed', 'optional', 'warning', 'done', 'system-ok']);
    expect(checks.filter(isQuiet).map(({ key }) => key)).toEqual(['system-ok']);
  });

  it('keeps the service’s own order among equals', () => {
    expect(byUrgency([check('b', {}), check('a', {})]).map(({ key }) => key)).toEqual(['b', 'a']);
  });
});

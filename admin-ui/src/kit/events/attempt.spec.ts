import { attemptOf } from './attempt';

describe('what somebody tried', () => {
  it('is a command, one action in bulk, or a place that was not opened', () => {
    expect(attemptOf('claim')).toEqual({ kind: 'command', name: 'claim' });
    expect(attemptOf('bulk:release')).toEqual({ kind: 'bulk', action: 'release' });
    expect(attemptOf('GET /api/v1/staff/:id/desk')).toEqual({ kind: 'read', place: 'staff' });
    expect(attemptOf('POST /api/v1/print-batches')).toEqual({ kind: 'change', place: 'print-batches' });
  });
});

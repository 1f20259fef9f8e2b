import { keyChannels, signedKinds } from '@vorgang/access';
import { channels, decisionKinds } from './domain/case.js';

/** The room of access stands below this one and names these itself. */
describe('what rights are given for', () => {
  it('is the kinds of decision that there are', () => {
    expect([...signedKinds].sort()).toEqual([...decisionKinds].sort());
  });

  it('is the channels that there are', () => {
    expect([...keyChannels].sort()).toEqual([...channels].sort());
  });
});

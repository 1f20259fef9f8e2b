import { isVerified } from './verified';

describe('what an identification vouches for', () => {
  const eid = { method: 'eid', trustLevel: 'high' };

  it('is name, address and birth date, from a level that takes them from a document', () => {
    expect(['name', 'address', 'birthDate'].every((field) => isVerified(field, eid))).toBe(true);
    expect(isVerified('name', { method: 'bundid', trustLevel: 'substantial' })).toBe(true);
    expect(isVerified('name', { method: 'bundid', trustLevel: 'low' })).toBe(false);
    expect(isVerified('name', { method: 'none', trustLevel: 'high' })).toBe(false);
  });

  it('is never a mail address or a telephone number', () => {
    expect(isVerified('email', eid)).toBe(false);
    expect(isVerified('phone', eid)).toBe(false);
  });
});

import { drawerOf } from './case.drawer.js';

describe('the drawer of a team and a service', () => {
  it('is always the same number: it stands in databases, and a migration reckons it in SQL', () => {
    expect(drawerOf('01a22e45-a530-731e-90cf-232d5d393b2e', 'hundesteuer-anmeldung')).toBe(251_753_099_650_614);
    expect(drawerOf('01a22e45-a530-731e-90cf-232d5d393b2e', 'straßenfest')).toBe(198_714_839_910_100);
  });

  it('is another one for another team, and for another service', () => {
    const services = Array.from({ length: 100 }, (_, n) => `leistung-${n}`);
    expect(new Set(['t1', 't2'].flatMap((team) => services.map((service) => drawerOf(team, service)))).size).toBe(200);
  });
});

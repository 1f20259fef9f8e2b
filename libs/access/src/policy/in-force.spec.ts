import '../../../../test/support/policy.js';
import { actionsOn, isSubject, policyInForce, putInForce, subjectTypes, type PolicyOfTheHouse } from './in-force.js';
import type { PolicyRule } from './sentence.js';

const policy = policyInForce();

/** The normal policy with these changes. */
const but = (change: Partial<PolicyOfTheHouse>) => () => {
  putInForce({ ...policy, ...change });
};
const without = (dropped: (rule: PolicyRule) => boolean) => but({ sentences: policy.sentences.filter((rule) => !dropped(rule)) });
const refused = (why: string) => `the policy cannot be put in force: ${why}`;

describe('a policy', () => {
  it('is put in force as the house has it', () => {
    expect(but({})).not.toThrow();
    expect(actionsOn('PrintBatch')).toEqual(['read', 'create', 'confirm-posted']);
    expect([isSubject('PrintBatch'), isSubject('Shed'), isSubject('toString')]).toEqual([true, false, false]);
    expect([subjectTypes()[0], subjectTypes().at(-1)]).toEqual(['Case', 'Operations']);
  });

  it('is refused where nobody has a right that a room declares', () => {
    expect(without(({ actions }) => actions.includes('withdraw-proposal'))).toThrow(refused('nobody may withdraw-proposal Case'));
    const Figures = { ...policy.subjects.Figures, actions: ['read', 'forge' as 'read'] as const };
    expect(but({ subjects: { ...policy.subjects, Figures } })).toThrow(refused('nobody may forge Figures'));
  });

  it('is refused where a sentence gives a right to no role, or only forbids it', () => {
    const lists = policy.sentences.filter(({ subject }) => subject === 'TreasuryList');
    const others = policy.sentences.filter(({ subject }) => subject !== 'TreasuryList');
    expect(but({ sentences: [...others, ...lists.map((rule) => ({ ...rule, roles: [] }))] })).toThrow(
      refused('nobody may read TreasuryList'),
    );
    expect(but({ sentences: [...others, ...lists.map((rule) => ({ ...rule, never: 'no.way' }))] })).toThrow(
      refused('nobody may read TreasuryList'),
    );
  });

  it('is refused where a subject has no rules at all', () => {
    expect(without(({ subject }) => subject === 'ApiKey')).toThrow(
      refused('nobody may read ApiKey; nobody may create ApiKey; nobody may disable ApiKey'),
    );
  });

  it('is refused where a sentence names what no room declares', () => {
    const sentence = policy.sentences
      .filter(({ subject }) => subject === 'Team')
      .slice(0, 1)
      .map((rule) => ({ ...rule, actions: ['dissolve'] }));
    expect(but({ sentences: [...policy.sentences, ...sentence] })).toThrow(refused('no room declares dissolve Team'));
    const { Operations, ...fewer } = policy.subjects;
    expect(but({ subjects: fewer as PolicyOfTheHouse['subjects'] })).toThrow(`no room declares ${Operations.actions[0]} Operations`);
  });

  it('is refused where a subject stands under another name', () => {
    expect(but({ subjects: { ...policy.subjects, Team: { ...policy.subjects.Team, key: 'Squad' as 'Team' } } })).toThrow(
      refused('Squad is declared as Team'),
    );
  });

  it('stays as it was where another is refused', () => {
    expect(without(() => true)).toThrow(/nobody may read Case/);
    expect(policyInForce().sentences).toEqual(policy.sentences);
  });
});

import { placed } from './placed';

const fault = (pointer: string) => ({ pointer, code: 'input.too-small', detail: '' });

/** Where faults stand: names of fields with their pointers, and the pointers of the others. */
function standing(pointers: readonly string[], fields: readonly string[], fieldOf?: (pointer: string) => string | undefined) {
  const { atFields, others } = placed(pointers.map(fault), (name) => fields.includes(name), fieldOf);
  return {
    at: Object.fromEntries([...atFields].map(([name, faults]) => [name, faults.map(({ pointer }) => pointer)])),
    others: others.map(({ pointer }) => pointer),
  };
}

describe('the faults of what was sent', () => {
  it('stand at the field that they speak of', () => {
    expect(standing(['/reference', '/on', '/on'], ['reference', 'on'])).toEqual({
      at: { reference: ['/reference'], on: ['/on', '/on'] },
      others: [],
    });
  });

  it('stand at the field that holds what they speak of', () => {
    expect(standing(['/teamIds/2', '/files/a~1b'], ['teamIds', 'files.a/b'])).toEqual({
      at: { teamIds: ['/teamIds/2'], 'files.a/b': ['/files/a~1b'] },
      others: [],
    });
  });

  it('stand at the field that the form calls otherwise', () => {
    const fieldOf = (pointer: string) => (pointer === '/cents' ? 'euros' : pointer === '/reasons' ? 'reasons-reject' : undefined);
    expect(standing(['/cents', '/reasons/0'], ['euros', 'reasons-reject'], fieldOf)).toEqual({
      at: { euros: ['/cents'], 'reasons-reject': ['/reasons/0'] },
      others: [],
    });
  });

  it('are left over where the form has no such field', () => {
    expect(standing(['/corrections', '/version', ''], ['reason'])).toEqual({ at: {}, others: ['/corrections', '/version', ''] });
    expect(standing(['/cents'], ['reference'], () => 'euros')).toEqual({ at: {}, others: ['/cents'] });
  });
});

import { QueryObserver } from '@tanstack/react-query';
import { ApiProblem } from '../../kit/api/problem';
import { createQueryClient } from './queryClient';

/** How often it is asked where it is read ahead, and then by the page. */
async function askedFor(problem: ApiProblem): Promise<number> {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  let asked = 0;
  const query = {
    queryKey: ['one'],
    queryFn: (): Promise<unknown> => {
      asked += 1;
      return Promise.reject(problem);
    },
  };
  await client.prefetchQuery(query);
  const observer = new QueryObserver(client, query);
  const end = observer.subscribe(() => undefined);
  await new Promise((done) => setTimeout(done, 20));
  end();
  client.clear();
  return asked;
}

describe('reading from the server', () => {
  it('does not ask again after a refusal, also where the page comes after what was read ahead', async () => {
    for (const status of [403, 404, 409, 422]) expect(await askedFor(new ApiProblem({ status, code: 'x.y' }))).toBe(1);
  });

  it('asks again after what was no answer', async () => {
    expect(await askedFor(new ApiProblem({ status: 0, code: 'network.unreachable' }))).toBeGreaterThan(1);
  });
});

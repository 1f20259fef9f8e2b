import type { TestApp } from './app.js';

/** A second administrator, who says yes to everything that the first one asked for. */
export async function secondAdministrator(app: TestApp, userName = 'zweite-verwaltung'): Promise<{ confirmAll(): Promise<void> }> {
  const second = await app.signIn({ userName, roles: ['administrator'] });
  return {
    async confirmAll() {
      for (const { id } of (await second.get<{ items: { id: string }[] }>('/api/v1/rights-requests')).body.items) {
        const { status } = await second.post(`/api/v1/rights-requests/${id}/confirm`);
        if (status !== 200) throw new Error(`a request could not be confirmed: ${status}`);
      }
    },
  };
}

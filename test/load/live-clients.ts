/* The other side of live.ts, in a process of its own: who listens, and what happens meanwhile. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const [url = '', databaseUrl = '', cookiesText = '[]', casesText = '[]'] = process.argv.slice(2);
const cookies = JSON.parse(cookiesText) as string[];
const cases = JSON.parse(casesText) as string[];
/** When each event was committed, by its position. */
const committed = new Map<number, number>();
const latencies: number[] = [];
let hello = 0;

async function hear(cookie: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/live`, { headers: { cookie } });
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const at = performance.now();
    const parts = rest.split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      if (part.includes('event: hello')) hello++;
      const began = committed.get(Number(/"position":(\d+)/.exec(part)?.[1] ?? -1));
      if (began !== undefined) latencies.push(at - began);
    }
  }
}

async function happen(perSecond: number, seconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const began = performance.now();
  for (let i = 0; i < perSecond * seconds; i++) {
    const wait = began + (i * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((later) => setTimeout(later, wait));
    const caseId = cases[i % cases.length];
    await client.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       values ($1, 'case', $2, $3, 'case.note-added', 1, $2, 'staff', $4, 'load', 'r', now(), '{}')`,
      [randomUUID(), caseId, 100_000 + i, randomUUID()],
    );
    committed.set(100_000 + i, performance.now());
  }
  await client.end();
}

process.on('message', (message: { listen?: true; happen?: { perSecond: number; seconds: number } }) => {
  void (async () => {
    if (message.listen) {
      for (const cookie of cookies) void hear(cookie).catch(() => undefined);
      while (hello < cookies.length) await new Promise((later) => setTimeout(later, 20));
      process.send?.({ listening: hello });
    }
    if (message.happen) {
      await happen(message.happen.perSecond, message.happen.seconds);
      await new Promise((later) => setTimeout(later, 1500));
      latencies.sort((a, b) => a - b);
      const at = (share: number) => Math.round(latencies[Math.floor(latencies.length * share)] ?? 0);
      process.send?.({
        heard: latencies.length,
        expected: committed.size * cookies.length,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
        max: Math.round(latencies.at(-1) ?? 0),
      });
    }
  })();
});

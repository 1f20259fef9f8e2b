import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare global {
  var testCluster: { readonly asked: OnDemand; process?: ChildProcess } | undefined;
}

/**
 * One cluster for the run, in a process of its own, with a template database that is migrated once. It is started when the
 * first spec asks for a database (`ask-at.ts`): a run of unit specs has none.
 */
export default async function setUp(): Promise<void> {
  const asked = await onDemand(startCluster);
  globalThis.testCluster = { asked };
  process.env['VORGANG_TEST_CLUSTER'] = asked.socket;
  process.env['VORGANG_CHECK_RESPONSES'] = 'true';
}

/** Something that all processes of a run share, and that is started when the first of them asks for it. */
export interface OnDemand {
  /** The socket at which to ask; its folder is open to this user only. */
  readonly socket: string;
  /** Answers nobody from now on. What was started is for its starter to stop. */
  close(): Promise<void>;
}

/** @param start gives the text that every asker gets; called once at most, and not at all where nobody asks */
export async function onDemand(start: () => Promise<string>): Promise<OnDemand> {
  const folder = await mkdtemp(join(tmpdir(), 'vorgang-test-'));
  const socket = join(folder, 'ask');
  let started: Promise<string> | undefined;
  const server = createServer((asker) => {
    // An asker whose process has ended meanwhile wants no answer any more.
    asker.on('error', () => asker.destroy());
    started ??= start();
    started.then(
      (text) => asker.end(text),
      () => asker.destroy(),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(socket, done);
  });
  return {
    socket,
    close: async () => {
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function startCluster(): Promise<string> {
  const child = spawn('node', ['--import', './scripts/register-ts.mjs', 'test/support/cluster-process.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (globalThis.testCluster) globalThis.testCluster.process = child;
  return firstLine(child);
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) done(text.slice(0, end));
    });
    child.on('exit', (code) => failed(new Error(`the test cluster did not start (${code})`)));
  });
}

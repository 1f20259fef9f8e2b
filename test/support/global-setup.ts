import { spawn, type ChildProcess } from 'node:child_process';

declare global {
  var testCluster: ChildProcess | undefined;
}

/** One cluster for the run, in a process of its own, and a template database that is migrated once. */
export default async function setUp(): Promise<void> {
  const child = spawn('node', ['--import', './scripts/register-ts.mjs', 'test/support/cluster-process.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.testCluster = child;
  process.env['VORGANG_TEST_CLUSTER'] = await firstLine(child);
  process.env['VORGANG_CHECK_RESPONSES'] = 'true';
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

/** Ends the cluster's process, if a spec needed one; the process removes its folder. */
export default async function tearDown(): Promise<void> {
  await globalThis.testCluster?.asked.close();
  const child = globalThis.testCluster?.process;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.stdin?.end();
  await ended;
}

/** Ends the cluster's process, which removes its folder. */
export default async function tearDown(): Promise<void> {
  const child = globalThis.testCluster;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.stdin?.end();
  await ended;
}

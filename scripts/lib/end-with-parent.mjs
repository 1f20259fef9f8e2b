/**
 * If npm is ended, only the shell between npm and us ends, and nobody is left to stop us. A program that npm started looks
 * whether its parent is still there, and otherwise ends as if it had been told to.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * Several processes of the API behind one port. It loads nothing of what they do, so that it costs next to nothing itself.
 */
import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';

/** A process that ends is replaced after this time; each further end in a row doubles it. */
const pauseMs = { first: 1_000, longest: 30_000 };
/** A process that ran this long did not end at its start, so the next pause is short again. */
const steadyMs = 60_000;
/** How long a process waits for the figures of the others. */
const figuresMs = 2_000;

/**
 * How many API processes the variable asks for. What is no such number is left to the program itself, which says what is wrong.
 * @param {string | undefined} text
 * @returns {number}
 */
export function processesWanted(text) {
  return /^\s*\d{1,2}\s*$/.test(text ?? '') ? Number(text) : 1;
}

/**
 * Keeps this many processes of a program. The first one starts alone, so that a fault of the installation is told once and ends
 * everything with its exit code. From then on a process that ends is replaced. SIGTERM and SIGINT are passed on, and this process
 * ends when all others have.
 * @param {string} program its entry
 * @param {number} wanted at least 2
 */
export async function keepProcesses(program, wanted) {
  cluster.setupPrimary({ exec: program, args: [] });
  let stopping = false;
  let pause = pauseMs.first;
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    process.on(signal, () => {
      stopping = true;
      for (const worker of running()) worker.process.kill(signal);
      if (running().length === 0) process.exit(0);
    });
  }
  relayFigures();

  /** @param {import('node:cluster').Worker} worker */
  const keep = (worker) => {
    const since = performance.now();
    worker.once('exit', (code, signal) => {
      if (stopping) {
        if (running().length === 0) process.exit(0);
        return;
      }
      if (performance.now() - since >= steadyMs) pause = pauseMs.first;
      say(50, 'a process ended; another one is started', { pid: worker.process.pid, code, signal, pauseMs: pause });
      setTimeout(() => {
        if (!stopping) keep(cluster.fork());
      }, pause);
      pause = Math.min(pauseMs.longest, pause * 2);
    });
  };

  const first = cluster.fork();
  const code = await listensOrEnds(first);
  if (code !== undefined) process.exit(stopping ? 0 : code);
  keep(first);
  for (let n = 1; n < wanted && !stopping; n += 1) keep(cluster.fork());
  say(30, 'several processes share the port', { processes: wanted });
}

/**
 * @param {import('node:cluster').Worker} worker
 * @returns {Promise<number | undefined>} the code to end with, where it ended before it listened
 */
function listensOrEnds(worker) {
  return new Promise((resolve) => {
    worker.once('listening', () => resolve(undefined));
    worker.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Those that have not ended. */
function running() {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined && !worker.isDead());
}

/**
 * A process that is asked for its metrics tells those of all (libs/platform/src/http/shared-metrics.ts): it asks here, the others are
 * asked, and it gets their answers. One that has just ended, or does not listen yet, is left out.
 */
function relayFigures() {
  /** @type {Set<import('node:cluster').Worker>} */
  const listening = new Set();
  cluster.on('listening', (worker) => listening.add(worker));
  cluster.on('exit', (worker) => listening.delete(worker));
  /** @type {Map<string, { answers: unknown[]; missing: Set<import('node:cluster').Worker>; done: () => void }>} */
  const rounds = new Map();
  cluster.on('message', (worker, message) => {
    if (message?.figures === 'asked') {
      const others = [...listening].filter((other) => other !== worker);
      const round = randomUUID();
      /** @type {unknown[]} */
      const answers = [];
      const done = () => {
        clearTimeout(late);
        if (rounds.delete(round) && worker.isConnected()) worker.send({ figures: 'told', id: message.id, answers });
      };
      const late = setTimeout(done, figuresMs);
      rounds.set(round, { answers, missing: new Set(others), done });
      if (others.length === 0) done();
      for (const other of others) other.send({ figures: 'wanted', round });
    } else if (message?.figures === 'given') {
      const round = rounds.get(message.round);
      round?.answers.push(message.values);
      round?.missing.delete(worker);
      if (round?.missing.size === 0) round.done();
    }
  });
}

/**
 * A line in the form of the processes' own log.
 * @param {30 | 50} level
 * @param {string} msg
 * @param {object} about
 */
function say(level, msg, about) {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), process: 'api', ...about, msg })}\n`);
}

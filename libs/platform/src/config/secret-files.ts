import { readFileSync } from 'node:fs';
import { textOf } from '../errors.js';

/** The secret variables. Each may lie in a file instead, which `NAME_FILE` names (Docker and systemd hand secrets over this way). */
export const secretNames = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_WORKER_URL',
  'DATABASE_BACKUP_URL',
  'SMTP_URL',
  'METRICS_TOKEN',
] as const;

/** A fault of the configuration: the variable and what is wrong with it, but never a secret's value. */
export interface ConfigFault {
  readonly name: string;
  readonly problem: string;
  /** Whether it may go away by itself, such as a full disk. */
  readonly later?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const mostBytes = 64 * 1024;

/**
 * Sets `NAME` to the contents of the file that `NAME_FILE` names, without the line end.
 * @param faults receives the faults of the files
 */
export function withSecretFiles(
  env: Environment,
  faults: ConfigFault[],
  read: (path: string) => Buffer = (path) => readFileSync(path),
): Environment {
  const result: Record<string, string | undefined> = { ...env };
  for (const name of secretNames) {
    const fileName = `${name}_FILE`;
    const path = env[fileName];
    if (!path) continue;
    const fault = (problem: string) => faults.push({ name: fileName, problem });
    if (env[name]) {
      fault(`${name} is given too: take one of them away`);
      continue;
    }
    const value = contentsOf(path, read);
    if ('fault' in value) fault(value.fault);
    else result[name] = value.text;
  }
  return result;
}

function contentsOf(path: string, read: (path: string) => Buffer): { readonly text: string } | { readonly fault: string } {
  let bytes: Buffer;
  try {
    bytes = read(path);
  } catch (error) {
    const code = textOf(error, 'code');
    if (code === 'ENOENT') return { fault: `there is no file ${path}` };
    if (code === 'EISDIR') return { fault: `${path} is a folder` };
    return { fault: `${path} cannot be read by this user${code ? ` (${code})` : ''}` };
  }
  if (bytes.length > mostBytes) return { fault: `${path} is larger than any secret` };
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/[\r\n]+$/, '');
  if (text.trim() === '') return { fault: `${path} is empty` };
  if (/[\r\n\0]/.test(text)) return { fault: `${path} has more than one line` };
  return { text };
}

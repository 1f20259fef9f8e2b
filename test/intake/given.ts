import { createHash, randomUUID } from 'node:crypto';
import { submissionExamples, type Receipt } from '@vorgang/intake';
import type { Answer, Caller } from '../support/app.js';

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
export const newKey = (): string => randomUUID();

/** A registration of a dog that nothing is wrong with. */
export function registration(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...structuredClone(submissionExamples['dog-tax'].value), ...changes };
}

export interface File {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mime?: string;
  readonly purpose?: string;
  /** What the portal says instead of the truth. */
  readonly lies?: Partial<{ sha256: string; size: number; mime: string; attachmentId: string }>;
  /** The part's name. */
  readonly part?: string;
}

/** The file as the JSON announces it. */
export function announced({ name, content, mime = 'application/pdf', purpose = 'other', lies = {} }: File): Record<string, unknown> {
  return { name, purpose, mime, size: content.length, sha256: sha256(content), ...lies };
}

/** A multipart body: the JSON, then the files. */
export function multipart(json: Record<string, unknown>, files: readonly File[], part = 'submission'): FormData {
  const form = new FormData();
  form.set(part, JSON.stringify({ ...json, attachments: files.map(announced) }));
  for (const { name, content, mime = 'application/pdf', part: field = 'file' } of files)
    form.append(field, new Blob([Uint8Array.from(content)], { type: mime }), name);
  return form;
}

/** A receipt, or the problem instead. */
export type Submitted = Receipt & {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
};

/** Sends a submission, with files where there are some. */
export function submit(
  portal: Caller,
  json = registration(),
  files: readonly File[] = [],
  key = newKey(),
  headers: Record<string, string> = {},
): Promise<Answer<Submitted>> {
  return portal.post<Submitted>('/intake/v1/submissions', files.length > 0 ? multipart(json, files) : json, {
    'idempotency-key': key,
    ...headers,
  });
}

/** Clerk of the team for dog tax. */
export const taxClerk = (userName: string) => ({
  userName,
  roles: ['clerk'] as const,
  teams: ['steuern'],
  competences: [{ serviceKey: 'hundesteuer-anmeldung', may: 'work' as const, maxFeeCents: null, decisionKinds: null }],
});

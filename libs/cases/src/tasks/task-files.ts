import { Injectable } from '@nestjs/common';
import type { Attachment, FiledDocument } from '../domain/case.js';
import type { Task } from '../domain/task.js';
import { CaseStore } from '../persistence/case.store.js';

/** A file or a document of a letter, as somebody sees it who has a task. */
export interface SharedFile extends Pick<Attachment, 'id' | 'name' | 'size' | 'sha256' | 'mime'> {
  /** The service’s purpose of a file; null for documents of letters. */
  readonly purpose: string | null;
}

/** Finds the files that a task shares. */
@Injectable()
export class TaskFiles {
  constructor(private readonly store: CaseStore) {}

  /** All of them that the case still has, in the order in which they were shared. */
  async of(caseId: string, { shared }: Pick<Task, 'shared'>): Promise<SharedFile[]> {
    const found = await Promise.all(shared.files.map((id) => this.one(caseId, id)));
    return found.filter((file) => file !== undefined);
  }

  /** The file of the case with this id. */
  async one(caseId: string, id: string): Promise<SharedFile | undefined> {
    const attachment = await this.store.entry(caseId, 'attachments', { id });
    if (attachment) return attachment;
    const letter = await this.store.entry(caseId, 'letters', { documents: [{ id }] });
    const document = letter?.documents.find((one) => one.id === id);
    return document && ofLetter(document);
  }
}

function ofLetter({ id, name, size, sha256 }: FiledDocument): SharedFile {
  return { id, name, size, sha256, mime: 'application/pdf', purpose: null };
}

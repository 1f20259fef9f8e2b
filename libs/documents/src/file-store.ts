import type { Readable } from 'node:stream';

/** What the bytes of a content tell about it. */
export interface StoredFile {
  /** SHA-256 as 64 lower-case hex digits: the name under which it is stored. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The type that was detected; `application/octet-stream` where none was. */
  readonly mime: string;
}

/** A content that was received completely and has no name yet. The caller decides whether it stays. */
export interface StagedFile {
  readonly file: StoredFile;
  /** Gives it its name and its row, inside the open unit of work if there is one. Further calls do nothing. */
  keep(): Promise<void>;
  /** Removes it, unless it was kept. Copies that others keep stay. */
  discard(): Promise<void>;
}

/** The bytes from `start` to `end`, both included, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A table whose rows name contents that are only held: its column `sha256`, indexed, and the foreign key of it. */
export interface Holder {
  readonly table: string;
  readonly constraint: string;
}

/**
 * Stores files by the hash of their content, in one place that all processes share. The place is private to the adapter, and no
 * path leaves it.
 *
 * Encryption at rest and scanning for malware belong behind this port: `put` sees each byte once before it is stored, and `open`
 * is the only way back.
 */
export abstract class FileStore {
  /**
   * Stores a content. When this resolves, the content is durable and the row in `stored_file` is written: inside the open unit of
   * work if there is one, so that references to the content can commit together with it.
   * @param source read once, chunk by chunk; on a refusal it is left where it stopped
   * @throws Refusal `document.too-large` as soon as more than `maxBytes` have arrived
   */
  abstract put(source: AsyncIterable<Uint8Array> | Uint8Array, options?: { readonly maxBytes?: number }): Promise<StoredFile>;

  /**
   * Receives a content without keeping it yet, for requests that may still be refused as a whole.
   * @throws Refusal `document.too-large` as soon as more than `maxBytes` have arrived
   */
  abstract stage(source: AsyncIterable<Uint8Array> | Uint8Array, options?: { readonly maxBytes?: number }): Promise<StagedFile>;

  /**
   * Keeps contents that were received, of one submission or of many: all are durable under their names before their rows commit,
   * inside the open unit of work. Those that are kept already are passed over.
   */
  abstract keepAll(files: readonly StagedFile[]): Promise<void>;

  /** Keeps a content for papers of forms that are not sent. It goes with the last of them, unless somebody else keeps it too. */
  abstract hold(file: StagedFile): Promise<void>;

  /** Says that a table names held contents. The room with the table calls it at its start. */
  abstract heldBy(holder: Holder): void;

  /**
   * Opens a content for reading.
   * @throws NotFound `document.not-found`
   */
  abstract open(sha256: string, range?: ByteRange): Promise<Readable>;

  /** What is known about a content; undefined where none has this hash. */
  abstract find(sha256: string): Promise<StoredFile | undefined>;

  /** Whether the content is stored, with its bytes and its row. */
  async has(sha256: string): Promise<boolean> {
    return (await this.find(sha256)) !== undefined;
  }
}

import type { Readable } from 'node:stream';

/** What is known of a content by its own bytes. */
export interface StoredFile {
  /** SHA-256 as 64 lower-case hex digits: the name under which it is kept. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The type found in the content; `application/octet-stream` where it shows none. */
  readonly mime: string;
}

/** A content that came whole and has no name yet: whoever refers to it decides whether it stays. */
export interface StagedFile {
  readonly file: StoredFile;
  /** Gives it its name and its row, inside the open unit of work where there is one; once, however often it is called. */
  keep(): Promise<void>;
  /** Forgets it, unless it was kept. Others who keep the same content keep their own. */
  discard(): Promise<void>;
}

/** The bytes from `start` to `end`, both included, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where files lie: by the hash of their content, in one place that all processes share. Where exactly is nobody's
 * business; no path leaves an adapter.
 *
 * Encryption at rest and scanning for malware belong behind this port: `put` sees each byte once before it is kept,
 * `open` is the only way back.
 */
export abstract class FileStore {
  /**
   * Keeps a content. When this resolves the content is durable, and the row in `stored_file` is written: inside the
   * open unit of work where there is one, so whatever refers to the content can commit together with it.
   * @param source read once, chunk by chunk; on a refusal it is left where it stopped
   * @throws Refusal `document.too-large` as soon as more than `maxBytes` have come
   */
  abstract put(source: AsyncIterable<Uint8Array> | Uint8Array, options?: { readonly maxBytes?: number }): Promise<StoredFile>;

  /**
   * Takes a content without keeping it yet: for what may still be refused as a whole.
   * @throws Refusal `document.too-large` as soon as more than `maxBytes` have come
   */
  abstract stage(source: AsyncIterable<Uint8Array> | Uint8Array, options?: { readonly maxBytes?: number }): Promise<StagedFile>;

  /**
   * Opens a content for reading.
   * @throws NotFound `document.not-found`
   */
  abstract open(sha256: string, range?: ByteRange): Promise<Readable>;

  /** What is known of a content, or undefined where there is none of this hash. */
  abstract find(sha256: string): Promise<StoredFile | undefined>;

  /** Whether the content is there, bytes and row. */
  async has(sha256: string): Promise<boolean> {
    return (await this.find(sha256)) !== undefined;
  }
}

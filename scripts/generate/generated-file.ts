/**
 * A text file in the repository that follows from the code. It is committed, so
 * that a reviewer sees what a change does to it, and `npm test` fails as long as
 * it is not what the code gives now.
 */
export interface GeneratedFile {
  /** where it lies, relative to the repository */
  path: string;
  /**
   * The whole content, ending in a newline. The same code gives the same text:
   * no times, no random order. `read` gives the content of a file that comes
   * earlier in the list (for types made from an OpenAPI description).
   */
  render(read: (path: string) => string): string | Promise<string>;
}

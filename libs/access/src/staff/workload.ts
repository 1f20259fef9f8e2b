/** How much people have on their desks. Cases live above this room, which therefore only says what it would like to know. */
export abstract class Workload {
  /** How many cases each of these people has in work; nobody is left out. */
  abstract openCases(staffIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** How many cases of a team and a service are on somebody's desk. */
export interface DeskShare {
  readonly teamId: string;
  readonly serviceKey: string;
  readonly count: number;
}

/** Counts what is on people's desks. Cases belong to a room above this one, which implements it. */
export abstract class Workload {
  /**
   * The number of cases on the desk of each of these people: assigned to them and open, waiting, or proposed and not signed.
   * These are the cases that move when a desk is handed over, and every page counts a person's cases this way. Everybody is in
   * the result.
   */
  abstract openCases(staffIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** The cases on one desk, counted the same way, by team and service; the highest count first. */
  abstract desk(staffId: string): Promise<readonly DeskShare[]>;

  /** The people who have cases of these teams but are locked or in none of these teams. */
  abstract leftBehind(teamIds: readonly string[]): Promise<readonly string[]>;
}

/** How many cases of a team and a service lie with somebody. */
export interface DeskShare {
  readonly teamId: string;
  readonly serviceKey: string;
  readonly count: number;
}

/** How much lies on people's desks. Cases live above this room, which therefore only says what it would like to know. */
export abstract class Workload {
  /**
   * How many cases lie on the desk of each of these people: assigned to them and open, waiting, or proposed and not signed.
   * It is what handing somebody's desk over moves. Every page that counts a person's cases counts so. Nobody is left out.
   */
  abstract openCases(staffIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** What lies on one desk, counted alike, by team and service; the most first. */
  abstract desk(staffId: string): Promise<readonly DeskShare[]>;

  /** The people outside (locked, or of no such team) with whom cases of these teams lie. */
  abstract leftBehind(teamIds: readonly string[]): Promise<readonly string[]>;
}

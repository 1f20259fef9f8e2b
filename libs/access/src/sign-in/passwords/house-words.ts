/** Words that everybody in the town hall knows, such as the city's name. A room above knows them. */
export abstract class HouseWords {
  abstract readonly words: readonly string[];
}

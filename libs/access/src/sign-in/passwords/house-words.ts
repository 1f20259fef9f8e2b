/** Words that everybody in the house knows, such as the city's name. What the city is called, a room above knows. */
export abstract class HouseWords {
  abstract readonly words: readonly string[];
}

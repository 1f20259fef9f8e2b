/** A person of the staff as events and states name them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** From so many entries on, those that are far from the view are not laid out or painted. */
const many = 100;

/**
 * What an entry of a list has that may grow to thousands: the browser lays it out only near the view. It stays in the page for the search
 * of the browser and for screen readers.
 * @param height about how high an entry is, in pixels
 */
export function drawnWhenNear(count: number, height: number): { contentVisibility?: 'auto'; containIntrinsicSize?: string } {
  return count > many ? { contentVisibility: 'auto', containIntrinsicSize: `auto ${height}px` } : {};
}

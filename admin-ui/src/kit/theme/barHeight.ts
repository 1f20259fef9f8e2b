/** The height of the bar at the top; pages that fill the window reckon with it. */
export const barHeight = 52;

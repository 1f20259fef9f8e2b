/**
 * The most pixels of a picture (a sheet of A1 at 300 dpi). The RGBA data of more would not fit into a page's memory beside other pictures.
 */
export const mostPixels = 100_000_000;

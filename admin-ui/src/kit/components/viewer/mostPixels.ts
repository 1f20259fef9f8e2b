/** RGBA of more than this (a sheet of A1 at 300 dpi) is more than a page can hold beside others. */
export const mostPixels = 100_000_000;

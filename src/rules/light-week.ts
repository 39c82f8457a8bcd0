/** In a light week this many items stay, and the rest waits this long; see lighten-the-load.ts. */
export const LIGHT_WEEK_ITEMS = 2
export const LIGHT_WEEK_DAYS = 7

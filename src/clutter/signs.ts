// What an element's names say of it, as bits: what decides about hiding asks this of every element. Constants, as in `holds.ts`.

export const ad = 1;
/** Consent, log-in, paywall. */
export const terms = 2;
/** Corrections and footnotes. */
export const note = 4;
export const masthead = 8;
export const sticky = 16;
export const scrim = 32;
/** A post of somebody's that the page shows. */
export const post = 64;

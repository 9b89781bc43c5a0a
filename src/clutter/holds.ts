// What a subtree may hold, as bits. They are constants of a module and no object, so that the build writes the numbers themselves.

/** Something of the article, or something that must stay. */
export const article = 1;
/** A picture, video or embed that may be the article's. */
export const picture = 2;
/** Blocks of clutter, and empty slots. */
export const clutter = 4;
/** Clutter that comes with pictures of its own. */
export const illustrated = 8;
/** Text within the story that nobody is sure of. */
export const doubt = 16;
/** Headings after the story that nobody is sure of. */
export const heading = 32;
/** Clutter that is so whatever stands beside it. */
export const certain = 64;
/** A picture, video or embed elsewhere than in the story. */
export const drawn = 128;
/** Clutter that may lead to other stories, and a picture that leads to another page. */
export const leading = 256;
export const link = 512;
/** A picture that may be the story's beside clutter that is not the picture's. */
export const pictured = 1024;
/** A text that is long enough for a note or a dialogue. */
export const long = 2048;
/** A linked headline that nobody is sure of, in a box for such. */
export const teaser = 4096;
/** A few words beyond the story that nobody is sure of. */
export const loose = 8192;

/** What `npm run bench` runs in a page. */
export { insertLate } from './late.ts';
export { time } from './timing.ts';

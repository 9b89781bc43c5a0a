/** What `npm run bench` runs in a page. */
export { timeFacts } from './facts-cost.ts';
export { insertLate } from './late.ts';
export { time } from './timing.ts';

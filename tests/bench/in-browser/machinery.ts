/** What `npm run bench` runs in a page. */
export { timeFacts } from './facts-cost.ts';
export { insertLate } from './late.ts';
export { timeSidebar } from './sidebar-cost.ts';
export { time } from './timing.ts';

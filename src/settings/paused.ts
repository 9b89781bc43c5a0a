import type { Settings } from './settings.ts';

/** Whether the reader paused Sidelight on a host or on the site that it belongs to (`m.dawn.com` with `dawn.com`). */
export function isPaused({ pausedSites }: Pick<Settings, 'pausedSites'>, host: string): boolean {
	return pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
}

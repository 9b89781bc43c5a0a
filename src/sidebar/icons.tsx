type IconProps = { path: string; size?: number };

/** A line drawing of 16 × 16 units in the colour of the text around it; never read out. */
function Icon({ path, size = 16 }: IconProps) {
	return (
		<svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path
				d={path}
				fill="none"
				stroke="currentColor"
				stroke-width="1.5"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

export const CloseIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />;
export const ChevronIcon = () => <Icon path="M6 4l4 4-4 4" size={14} />;
export const GoToIcon = () => <Icon path="M12.5 8h-9M7 4.5L3.5 8 7 11.5" size={14} />;
export const OutwardIcon = () => <Icon path="M6 4h6v6M12 4l-8 8" size={14} />;
export const ExpandIcon = () => <Icon path="M4 10l4-4 4 4" />;
export const CollapseIcon = () => <Icon path="M4 6l4 4 4-4" />;

export const OtherSideIcon = () => <Icon path="M5 4L1.5 8 5 12M11 4l3.5 4-3.5 4M2 8h12" />;

/** The mark of Sidelight: a page, and a beam of light that falls on it from the side. */
export function Logo({ size = 18 }: { size?: number }) {
	return (
		<svg class="logo" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path class="logo-beam" d="M0 8l14.4-5.4v10.8z" />
			<path class="logo-lines" d="M6.5 6.6h5M6.5 9.4h5" />
			<path
				class="logo-page"
				d="M3.5 5.9V2A1.5 1.5 0 0 1 5 .5h8A1.5 1.5 0 0 1 14.5 2v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 14v-3.9"
			/>
		</svg>
	);
}

/** How a statement stands: told apart by form, not only by colour. */
export function Mark({ kind }: { kind: 'stated' | 'left-out' | 'later' }) {
	return (
		<svg
			class={`mark mark-${kind}`}
			width="12"
			height="12"
			viewBox="0 0 12 12"
			aria-hidden="true"
			focusable="false"
		>
			<circle cx="6" cy="6" r="4.5" />
			{kind === 'stated' && <path d="M3.8 6.1l1.6 1.6 2.9-3.2" />}
			{kind === 'later' && <path d="M6 3.6V6l1.6 1.1" />}
		</svg>
	);
}

const LINES = [96, 112, 128, 152, 168, 184, 208, 224];
const LIT = [112, 168];
const FACTS = [
	{ y: 92, stated: true },
	{ y: 124, stated: true },
	{ y: 156, stated: false },
	{ y: 188, stated: true },
];

/** What Sidelight does, drawn: light falls on two lines of an article, which stand as facts beside it. */
export function Picture({ label }: { label: string }) {
	return (
		<svg class="picture" viewBox="0 0 480 270" role="img" aria-label={label}>
			<rect class="sheet" x="70" y="20" width="210" height="230" rx="8" />
			<path class="beam" d="M14 140 L280 84 V196 Z" />
			<rect class="ink" x="90" y="42" width="150" height="12" rx="3" />
			<rect class="ink" x="90" y="60" width="96" height="12" rx="3" />
			{LINES.map((y) => (
				<rect
					key={y}
					class={LIT.includes(y) ? 'ink' : 'faint'}
					x="90"
					y={y}
					width={150 + ((y * 7) % 22)}
					height="6"
					rx="3"
				/>
			))}
			<circle class="lamp" cx="18" cy="140" r="10" />
			<rect class="sheet" x="304" y="40" width="160" height="190" rx="8" />
			<rect class="ink" x="320" y="58" width="90" height="9" rx="3" />
			{FACTS.map(({ y, stated }) => (
				<g key={y}>
					<circle class={stated ? 'stated' : 'left-out'} cx="326" cy={y} r="6" />
					<rect class="faint" x="342" y={y - 7} width="100" height="5" rx="2.5" />
					<rect class="faint" x="342" y={y + 3} width={60 + (y % 30)} height="5" rx="2.5" />
				</g>
			))}
			<path class="thread" d="M262 115 C290 115 290 92 318 92 M262 171 C290 171 290 124 318 124" />
		</svg>
	);
}

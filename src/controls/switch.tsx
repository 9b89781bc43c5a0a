type SwitchProps = { id: string; label: string; help?: string; on: boolean; change: (on: boolean) => void };

/** One thing that is on or off, with its name and what it does. */
export function Switch({ id, label, help, on, change }: SwitchProps) {
	return (
		<div class="switch-row">
			<span>
				<span id={`${id}-label`}>{label}</span>
				{help && (
					<span id={`${id}-help`} class="soft">
						{help}
					</span>
				)}
			</span>
			<button
				type="button"
				id={id}
				role="switch"
				class="switch"
				aria-checked={on}
				aria-labelledby={`${id}-label`}
				{...(help && { 'aria-describedby': `${id}-help` })}
				onClick={() => change(!on)}
			/>
		</div>
	);
}

/** What JSX is made into where pages pay for every byte: the same as Preact makes, as far as `render` reads it. */
type Properties = { children?: unknown; ref?: unknown };

export function jsx(type: unknown, props: Properties, key?: unknown) {
	return { type, props, key, ref: props.ref };
}

export { jsx as jsxDEV, jsx as jsxs };

/** Children without an element around them. */
export function Fragment({ children }: Properties): unknown {
	return children;
}

import type { Concept } from '../dossier/dossier.ts';
import { markParties, type Parties } from './marks.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { PlacedHit, SentenceView } from './sentence-view.ts';

const PARTIES = new Set<Concept['kind'] | undefined>(['country', 'group', 'person', 'place']);

type Kinds = ReadonlyMap<string, Concept['kind']>;

/** What the words around the actions of a sentence say of them. Worked out when first asked: many patterns ask the same. */
export class Grammar {
	readonly #view: SentenceView;
	readonly #kinds: Kinds;
	readonly #roles = new Map<PlacedHit, Roles>();
	readonly #polarities = new Map<PlacedHit, Polarity>();
	#having: Map<string, PlacedHit[]> | undefined;
	#parties: Parties | undefined;

	constructor(view: SentenceView, kinds: Kinds) {
		this.#view = view;
		this.#kinds = kinds;
	}

	/** The names that count as a concept, in order. */
	having(concept: string): readonly PlacedHit[] {
		this.#having ??= byConcept(this.#view.hits);
		return this.#having.get(concept) ?? NONE;
	}

	/** Who does an action to whom. */
	roles(action: PlacedHit): Roles {
		let roles = this.#roles.get(action);
		if (!roles) {
			this.#parties ??= this.#markParties();
			roles = rolesOf(this.#view, action, this.#parties);
			this.#roles.set(action, roles);
		}
		return roles;
	}

	/** Whether an action is asserted, denied, or only may be. */
	polarity(action: PlacedHit): Polarity {
		let polarity = this.#polarities.get(action);
		if (!polarity) {
			polarity = polarityOf(this.#view, action);
			this.#polarities.set(action, polarity);
		}
		return polarity;
	}

	#markParties(): Parties {
		const { words, hits } = this.#view;
		return markParties(
			words,
			hits.filter(({ concept }) => PARTIES.has(this.#kinds.get(concept))),
		);
	}
}

const NONE: readonly PlacedHit[] = [];

function byConcept(hits: readonly PlacedHit[]): Map<string, PlacedHit[]> {
	const having = new Map<string, PlacedHit[]>();
	for (const hit of hits) {
		for (const id of hit.countsAs) {
			const others = having.get(id);
			if (others) others.push(hit);
			else having.set(id, [hit]);
		}
	}
	return having;
}

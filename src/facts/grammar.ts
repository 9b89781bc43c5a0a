import type { Concept } from '../dossier/dossier.ts';
import { MAY_BE } from './grammar-signs.ts';
import { markParties, type Parties } from './marks.ts';
import { CONDITION } from './particles.ts';
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

	/** "If Iran strikes again, …": all that follows may be, unless the sentence says when it was. */
	isHypothetical(from: PlacedHit | undefined): boolean {
		const { signs, words, days } = this.#view;
		if ((signs & MAY_BE) === 0 || !from || days.length > 0) return false;
		return words.some(({ text }, at) => at < from.first && CONDITION.has(text));
	}

	#markParties(): Parties {
		const { words, hits } = this.#view;
		const kindOf = ({ concept }: PlacedHit) => this.#kinds.get(concept);
		return markParties(
			words,
			hits.filter((hit) => PARTIES.has(kindOf(hit))),
			hits.filter((hit) => kindOf(hit) === 'action'),
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

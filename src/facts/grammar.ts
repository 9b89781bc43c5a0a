import type { Concept } from '../dossier/dossier.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { markParties, type Parties, type Roles, rolesOf } from './roles.ts';
import type { PlacedHit, SentenceView } from './sentence-view.ts';

const PARTIES = new Set<Concept['kind'] | undefined>(['country', 'group', 'person', 'place']);

type Kinds = ReadonlyMap<string, Concept['kind']>;

/** What the words around the actions of a sentence say of them. Worked out when first asked: many patterns ask the same. */
export class Grammar {
	readonly #view: SentenceView;
	readonly #kinds: Kinds;
	readonly #roles = new Map<PlacedHit, Roles>();
	readonly #polarities = new Map<PlacedHit, Polarity>();
	#parties: Parties | undefined;

	constructor(view: SentenceView, kinds: Kinds) {
		this.#view = view;
		this.#kinds = kinds;
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

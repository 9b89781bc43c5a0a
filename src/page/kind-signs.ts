/**
 * Signs of a kind of page: words and phrases in lower case, parted by `|`. They are lists and no patterns, because a browser
 * takes longer to get a pattern ready than to look up all words of an address and a title.
 */
export type KindSigns = {
	/** Whole parts of the host's name (never its last), and what may stand anywhere in it. */
	hostParts: string;
	inHost: string;
	/** Whether a page whose host is not known counts, too. */
	unknownHost?: true;
	/** Parts of the path, as `pathParts` sees them, and what only a pattern can say of it in lower case. */
	path: string;
	pathParts: PathParts;
	pathPattern?: RegExp;
	/** Whole words of the page's title. */
	title: string;
	/** Anywhere in the name of what made the page. */
	generator: string;
	/** JSON-LD types: any but the commonest, and those of the commonest that tell something. */
	types?: RegExp;
	commonTypes: string;
	/**
	 * What a short text begins with: as whole words, with any ending, or before a name. `0` stands for any number. No kind
	 * may have a beginning of what another one has.
	 */
	openings: string;
	beginnings: string;
	beforeNames: string;
};

/** Each part up to a dot, or to a hyphen too; the last part, whole; all that have something below them, whole. */
export type PathParts = 'to-dot' | 'to-hyphen' | 'last' | 'folders';

const NOTHING = { hostParts: '', inHost: '', title: '', generator: '', commonTypes: '' };
const NO_TEXTS = { openings: '', beginnings: '', beforeNames: '' };

export const DOCS: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	hostParts:
		'doc|docs|documentation|developer|developers|dev|api|help|support|kb|manual|learn|' +
		'man|man0|man1|man2|man3|man4|man5|man6|man7|man8|man9',
	inHost: 'readthedocs|gitbook|wiki',
	path:
		'doc|docs|documentation|reference|api|manual|guide|guides|wiki|man|man-pages|tutorial|tutorials|howto|help|' +
		'support|kb|hc|book|spec|latest|stable|concepts|getting-started',
	pathParts: 'to-dot',
	pathPattern: /\/v?\d+\.\d+(?:[/.]|$)/,
	title:
		'documentation|docs|reference|manual|user guide|api|wiki|wikipedia|tutorial|cheat sheet|cheatsheet|handbook|' +
		'specification|man page',
	generator:
		'docusaurus|sphinx|docutils|mkdocs|gitbook|vitepress|vuepress|mdbook|readme|nextra|rustdoc|doxygen|antora|' +
		'starlight|asciidoc|mediawiki|dokuwiki|javadoc|hugo',
	types: /TechArticle|APIReference|SoftwareSourceCode|HowTo/,
	openings:
		'edit page|edit this page|edit on github|on this page|table of contents|contents|next page|next:|previous page|' +
		'previous:|was this helpful|was this page helpful|copy page|skip to content|synopsis|see also|installation|' +
		'quick start|quickstart|getting started|parameters|example|examples',
};

export const FORUM: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	hostParts: 'community|discuss|discussion|discussions|board|boards|answer|answers|talk|users',
	inHost: 'forum|stackoverflow|stackexchange|reddit|quora',
	path: 'forum|forums|thread|threads|topic|topics|community|question|questions|discussion|discussions|comments|t|r|board|boards',
	pathParts: 'to-dot',
	pathPattern: /viewtopic|showthread/,
	title: 'forum|forums|community|discussion|thread',
	generator: 'discourse|vbulletin|phpbb|xenforo|mybb|vanilla|flarum|nodebb|invision|smf|simple machines',
	types: /DiscussionForum|QAPage|^Question$|^Answer$/,
	openings:
		'reply|quote|report|joined|posts|last post|replies|views|upvote|accepted answer|like|likes|log in to reply|' +
		'post reply|thread starter|member|moderator|#0',
};

export const SHOP: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	hostParts: 'buy',
	inHost: 'shop|store',
	path: 'product|products|shop|store|collection|collections|cart|ip|dp|item|p|buy|catalog|catalogue',
	pathParts: 'to-dot',
	title: 'buy|shop|price|sale|official site|official store',
	generator: 'shopify|woocommerce|magento|prestashop|bigcommerce|opencart|squarespace commerce',
	types: /^Product|^Offer|ItemPage|AggregateOffer/,
	beginnings:
		'add to cart|add to bag|add to basket|add to wishlist|add to wish list|buy now|buy it now|in stock|out of stock|' +
		'free shipping|free delivery|free returns|quantity|qty|size guide|sku|review (0|reviews (0|write a review|' +
		'customer reviews|you may also like|$0|$ 0|€0|€ 0|£0|£ 0',
};

export const LIST: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	unknownHost: true,
	path:
		'category|categories|tag|tags|topic|topics|collection|collections|search|archive|archives|listing|listings|' +
		'directory|browse|all|author|authors|news|blog|events|jobs|recipes',
	pathParts: 'last',
	pathPattern: /\/(?:page\/\d+|list[-_]?of[^/]*)\/?$/,
	title:
		'list of|archive|archives|category|latest news|latest articles|all posts|all articles|search results|directory|' +
		'topic|topics|browse|news and|articles on',
	types: /ItemList|CollectionPage|SearchResults|^Blog$|DataCatalog/,
	beginnings:
		'load more|show more|view all|view more|see all|see more|read more|learn more|older posts|older entries|' +
		'newer posts|page 0 of|sort by|filter|showing 0|0 results|next ›|next »',
};

export const SERVICE: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	path:
		'service|services|solution|solutions|pricing|about|contact|program|programs|course|courses|location|locations|' +
		'rental|rentals|plan|plans|certificate|certificates|apply|industries|careers',
	pathParts: 'to-hyphen',
	title:
		'service|services|company|agency|near me|solution|solutions|program|certificate|rental|rentals|insurance|clinic|' +
		'hire|lessons',
	types:
		/Service$|LocalBusiness|^Course|EducationalOccupational|MedicalClinic|Restaurant|ProfessionalService|FAQPage/,
	openings: 'faq|faqs',
	beginnings:
		'contact us|get a|get your|get started|request a|request info|book now|book a|book your|book online|schedule|' +
		'call us|call now|call today|free quote|free trial|free consultation|free estimate|our services|our team|' +
		'our clients|our work|why choose|testimonial|what our|apply now|sign up now|get in touch|frequently asked',
};

export const BLOG: KindSigns = {
	...NOTHING,
	...NO_TEXTS,
	inHost: 'news|times|post|blog|magazine|daily|herald|journal|tribune|gazette|press',
	path:
		'news|article|articles|story|stories|blog|blogs|post|posts|opinion|insight|insights|press-release|' +
		'press-releases',
	pathParts: 'folders',
	pathPattern: /\/20\d\d\/\d\d?\/./,
	generator: 'wordpress|ghost|blogger|medium|substack|jekyll',
	types: /(?:NewsArticle|BlogPosting)$/,
	commonTypes: 'Article|BlogPosting|NewsArticle',
	beginnings:
		'written by|published|updated|last updated|0 min read|0 mins read|0 minute read|0 minutes read|share this|' +
		'related articles|related posts|related stories|about the author|leave a comment|leave a reply|posted on|' +
		'posted by|posted in',
	beforeNames: 'by ',
};

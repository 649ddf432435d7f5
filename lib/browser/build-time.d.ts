/** What the build writes out wherever it is named: of the site's addresses and ids only those that are used. */
declare const ANCHORS: typeof import('#lib/address/anchors.ts').anchors;
declare const ENDPOINTS: typeof import('#lib/address/endpoints.ts').endpoints;

/** The name of the cookie that holds a visitor's choice. */
declare const CHOICE_COOKIE: string;

/** What a visitor is asked to agree to. */
declare const QUESTION: import('#lib/consent/choice.ts').Asked;

/** Whether it is for the page of rights, which has letters in the place of sections. */
declare const HAS_LETTERS: boolean;

/** The id of Google's tag, or nothing. */
declare const TAG_ID: string;

/** The cookie of the language that is picked, with `*` in its place. */
declare const LOCALE_COOKIE: string;

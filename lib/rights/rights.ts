import type { Locale } from '#lib/i18n/routing.ts';

/** A place in the GDPR. */
export interface Place {
  article: number;
  paragraph?: number;
}

/** Where the law grants a right: a place in the GDPR, a section of Thailand's PDPA. */
interface GrantedRight extends Place {
  section: number;
  /** Whether a request of it is to be answered within `answerPeriod`: those of Articles 15 to 22 are. */
  isAnswered: boolean;
}

/** The eight rights of the privacy policy, in its order: the one table of their articles. */
export const rights = {
  access: { article: 15, section: 30, isAnswered: true },
  rectification: { article: 16, section: 35, isAnswered: true },
  withdrawal: { article: 7, paragraph: 3, section: 19, isAnswered: false },
  erasure: { article: 17, section: 33, isAnswered: true },
  restriction: { article: 18, section: 34, isAnswered: true },
  portability: { article: 20, section: 31, isAnswered: true },
  objection: { article: 21, section: 32, isAnswered: true },
  complaint: { article: 77, section: 73, isAnswered: false },
} as const satisfies Record<string, GrantedRight>;

export type Right = keyof typeof rights;

export const rightNames = Object.keys(rights) as Right[];

/** How long the controller has to answer a request (GDPR Art. 12(3)). */
export const answerPeriod = { months: 1, article: 12, paragraph: 3 } as const;

/** How long it has under the PDPA, which knows a period for access alone (s. 30). */
export const thaiAnswerPeriod = { days: 30, right: 'access', section: rights.access.section } as const;

/** A place in the GDPR in a few letters: `Art. 15`, `Art. 7(3)`. */
export function citeArticle({ article, paragraph }: Place): string {
  return `Art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}`;
}

/** The languages whose readers Thailand's PDPA protects as well. */
export const ofThailand: Locale[] = ['th'];

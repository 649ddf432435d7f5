import { answerPeriod, citeArticle, type Right, rights } from '#lib/rights/rights.ts';

/** Rights with their articles, as a list in a sentence. */
function list(names: Right[]): string {
  const items = names.map((name) => `${name} (${citeArticle(rights[name])})`);
  return new Intl.ListFormat('en-GB').format(items);
}

function listSections(): string {
  const sections = Object.values(rights).map(({ section }) => section);
  return `ss. ${sections.toSorted((a, b) => a - b).join(', ')}`;
}

const answered: Right[] = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'];
const within = `answered within ${answerPeriod.months} month (${citeArticle(answerPeriod)})`;

/** What a privacy notice must say, by its place in the law (GDPR Art. 13 and 14, Thailand’s PDPA s. 23), in a few words. */
export const requirements = {
  'GDPR 13(1)(a)': 'who the controller is, and how to reach it',
  'GDPR 13(1)(b)': 'how to reach the data protection officer',
  'GDPR 13(1)(c)': 'the purposes, and the legal basis of each',
  'GDPR 13(1)(d)': 'the legitimate interests that are pursued',
  'GDPR 13(1)(e)': 'the recipients, or their categories',
  'GDPR 13(1)(f)': 'transfers to third countries, and their safeguards',
  'GDPR 13(2)(a)': 'how long the data is stored, or by what that is measured',
  'GDPR 13(2)(b)': `the rights of ${list(answered)}, ${within}`,
  'GDPR 13(2)(c)': `the right to withdraw consent at any time (${citeArticle(rights.withdrawal)})`,
  'GDPR 13(2)(d)': `the right to complain to a supervisory authority (${citeArticle(rights.complaint)})`,
  'GDPR 13(2)(e)': 'whether the data must be given, and what follows if it is not',
  'GDPR 13(2)(f)': 'automated decisions, profiling included',
  'GDPR 14(1)(d)': 'the categories of data that others give',
  'GDPR 14(2)(f)': 'the source of that data',
  'PDPA 23(1)': 'the purposes of the collection, and its legal basis',
  'PDPA 23(2)': 'whether the data must be given, and what follows if it is not',
  'PDPA 23(3)': 'which data is collected, and how long it is kept',
  'PDPA 23(4)': 'to whom the data may be disclosed',
  'PDPA 23(5)': 'how to reach the controller, its representative and the data protection officer',
  'PDPA 23(6)': `the rights of the data subject (${listSections()})`,
} as const;

export type Requirement = keyof typeof requirements;

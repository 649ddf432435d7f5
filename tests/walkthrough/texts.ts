/** What an editor writes into a new edition, in each language. */
export const sentences: Record<string, { summary: string; sentence: string }> = {
  th: { summary: 'เราจะตรวจทานนโยบายนี้ทุกปี', sentence: 'เราตรวจทานนโยบายฉบับนี้ทุกปี' },
  en: { summary: 'We review this policy every year.', sentence: 'We review this policy every year.' },
  cs: {
    summary: 'Tyto zásady budeme každý rok revidovat.',
    sentence: 'Tyto zásady každý rok revidujeme.',
  },
};

const terms: Record<string, [title: string, description: string, heading: string, text: string]> = {
  th: ['ข้อกำหนดการใช้', 'ข้อกำหนดการใช้เว็บไซต์นี้', 'ขอบเขต', 'ข้อกำหนดเหล่านี้ใช้กับเว็บไซต์นี้'],
  en: [
    'Terms of use',
    'The terms on which this website is used.',
    'Scope',
    'These terms govern this website.',
  ],
  cs: [
    'Podmínky užívání',
    'Podmínky, za nichž se používá tento web.',
    'Rozsah',
    'Tyto podmínky platí pro tento web.',
  ],
};

/** The first edition of a new policy in each language: files by path. */
export function addPolicy(policy: string, date: string): [path: string, text: string][] {
  return Object.entries(terms).map(([locale, [title, description, heading, text]]) => [
    `content/${locale}/${policy}/${date}.md`,
    `---\ntitle: ${title}\ndescription: ${description}\nchange: first\n---\n\n## ${heading} {#scope}\n\n${text}\n`,
  ]);
}

/** How long a cookie lasts, in English and in German. */
export const units = [
  ['months', 'Monate'],
  ['days', 'Tage'],
  ['minutes', 'Minuten'],
] as const;

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

const german: Record<string, string> = {
  ...{
    the: 'das',
    and: 'und',
    to: 'zu',
    of: 'von',
    for: 'für',
    or: 'oder',
    is: 'ist',
    are: 'sind',
    with: 'mit',
  },
  ...{
    which: 'welche',
    that: 'dass',
    we: 'wir',
    you: 'Sie',
    your: 'Ihr',
    it: 'es',
    not: 'nicht',
    how: 'wie',
  },
  ...{ our: 'unser', what: 'was', on: 'auf', us: 'uns', can: 'kann', this: 'dies', they: 'sie' },
};

/** How long a cookie lasts, in German: `1 day` is `1 Tag`. */
function translateLifetime(amount: string, unit: string): string {
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat('de-DE', options).format(Number(amount));
}

/** Stands for a translator: what of an English text is no name, id or address is in other words. */
export function translate(text: string): string {
  const words = text.replaceAll(
    /(?<![\p{L}\d_#/{<.-])\p{Ll}+(?![\p{L}\d_}>-])/gu,
    (word) => german[word] ?? word,
  );
  return words.replaceAll('](/en', '](/de');
}

/** An edition in the words of `translate`, with the lifetimes of its cookies as the table writes them in German. */
export function translateEdition(text: string): string {
  const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const own = head.replaceAll(/(?<=^(?:[a-z]+:| {2}-) ).+$/gm, (value) =>
    /^(first|material|editorial)$/.test(value) ? value : translate(value),
  );
  const lifetimes = /(?<=\| )([\d,]+) (second|minute|hour|day|week|month|year)s?(?= \|)/g;
  return (
    own +
    translate(body).replaceAll(lifetimes, (_, amount, unit) =>
      translateLifetime(amount.replace(',', ''), unit),
    )
  );
}

/** Interface texts in the words of `translate`. */
export function translateMessages(texts: object): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? translate(text) : translateMessages(text),
    ]),
  );
}

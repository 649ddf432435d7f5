import { describe, expect, it } from 'vitest';
import { findUntoldChanges } from '#lib/proofreading/beside/summary/untold.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

/** What is told of a draft with some summary, whose text was another in the edition before. */
function say(
  summary: string,
  [text, earlier]: [string, string],
  change = 'material',
  locale = 'en' as const,
) {
  const make = (date: string, body: string) =>
    makeCheckedEdition(
      { locale, policy: 'terms', date },
      `## How long {#time}\n\n${body}\n\n## Whom to ask {#ask}\n\nAsk us.`,
      `change: ${change}\nsummary: ${summary}`,
    );
  return findUntoldChanges(make('2026-01-15', text), make('2025-01-15', earlier), []).map(({ said }) =>
    said.join(' — '),
  );
}

const other = 'Questions are answered by our office in Prague.';

describe('what the edition before said', () => {
  it.each([
    ['a period', 'Invoices are kept for 5 years.', 'Invoices are kept for 10 years.', '10 years'],
    ['an article', 'Under Article 6(1)(c) GDPR.', 'Under Article 6(1)(f) GDPR.', 'Article 6(1)(f)'],
    ['a mailbox', 'Write to info@a.example.', 'Write to legal@a.example.', 'legal@a.example'],
    ['a name', 'Letters are sent by Mailer.', 'Letters are sent by MailChimp.', 'MailChimp'],
    [
      'a name of two words',
      'Transfers rely on contracts.',
      'Transfers rely on Privacy Shield.',
      'Privacy Shield',
    ],
    ['a place', 'Servers are located in Japan.', 'Servers are located in Norway.', 'Norway'],
    [
      'an item',
      'Given to the police and ministries.',
      'Given to the police, courts, prosecutors and ministries.',
      'courts, prosecutors',
    ],
    [
      'a paragraph',
      'Requests are answered within one month.',
      'Requests are answered within one month.\n\nPublic bodies such as the police may ask for data.',
      'Public bodies such as the police may ask…',
    ],
    [
      'a sentence',
      'You may object to direct marketing.',
      'You may object to direct marketing. We then stop sending newsletters.',
      'We then stop sending newsletters.',
    ],
  ])('is told of where it is gone: %s', (_, text, earlier, lost) => {
    expect(say(other, [text, earlier])).toEqual([
      `"time" no longer says "${lost}", and the summary says nothing of it — say in the summary what changes here, or put it back`,
    ]);
  });

  const texts: [string, string] = ['Invoices are kept for 5 years.', 'Invoices are kept for 10 years.'];

  it.each(['Invoices are kept for less time.', 'It is 5 years now.', 'The section “How long” is new.'])(
    'is told of by the summary: %s',
    (summary) => {
      expect(say(summary, texts)).toEqual([]);
    },
  );

  it.each<[string, [string, string], change?: string]>([
    ['nothing changed', [texts[0], texts[0]]],
    ['something was added', [`${texts[0]} It is free of charge for companies.`, texts[0]]],
    ['a slip of the pen was mended', ['Invoices are kept.', 'Invioces are kept.']],
    ['the change is called editorial, which is doubted by itself', texts, 'editorial'],
  ])('is nothing to tell where %s', (_, own, change) => {
    expect(say(other, own, change)).toEqual([]);
  });
});

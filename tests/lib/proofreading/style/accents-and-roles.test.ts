import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

describe('a sentence of Czech', () => {
  const bare = 'K udajum maji pristup jen ti nasi zamestnanci, kteri se na vyberu podileji.';
  it('has accents', () => {
    expect(say('cs', `Je to tak. ${bare}`)).toEqual([
      expect.stringContaining(
        '9:12: a sentence without accents: "K udajum maji pristup jen ti nasi zamest…"',
      ),
    ]);
    expect(say('en', bare).filter((each) => each.includes('accents'))).toEqual([]);
  });

  it.each([
    'Text se na webu dostane jen k tomu, kdo je k tomu oprávněn od nás.',
    'To je jen pro nás.',
    'The General Data Protection Regulation of the European Parliament and of the Council.',
  ])('needs none where it is short or of another language: %s', (text) => {
    expect(say('cs', text).filter((each) => each.includes('accents'))).toEqual([]);
  });
});

describe('a party that is called as in a contract', () => {
  it.each([
    ['en', 'It is sold. The Provider is not bound by it.', 'Provider'],
    ['en', 'Here the Customer and the Customer’s staff ask.', 'Customer'],
    ['cs', 'Zde Poskytovatel není vázán a Poskytovatel to ví.', 'Poskytovatel'],
    ['cs', 'Je to tak, že Správce odpovídá.', 'Správce'],
  ] as const)('is to be named first, in %s: %s', (locale, text, role) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(`nobody is called "${role}" before`)]);
    expect(
      say(locale, `Firma (“${role}”) je zde. ${text}`).filter((each) => each.includes('nobody')),
    ).toEqual([]);
  });

  it.each([
    ['en', 'The provider is bound. The User Agent is a header. Our Customer Service answers.'],
    ['cs', 'Poskytovatel je vázán. Zde poskytovatel odpovídá.'],
  ] as const)('is none in %s: %s', (locale, text) => {
    expect(say(locale, text).filter((each) => each.includes('nobody'))).toEqual([]);
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSpelling } from '#lib/checks/spelling/check-spelling.ts';
import { splitSpelled } from '#lib/checks/spelling/split-words.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';

const find = async () => (await checkSpelling()).map(({ message }) => message);

describe('the words of the texts', () => {
  it('are all known in the editions that were accepted, and so is what the list of words is for', async () => {
    expect(await find()).toEqual([]);
  });

  describe('of a draft', () => {
    useCopyOfContent([]);
    const write = (locale: Locale, text: string, words = '') => {
      writeFileSync(at('content/words.txt'), words);
      mkdirSync(at(`content/${locale}/terms`), { recursive: true });
      const head = '---\ntitle: T\ndescription: D\nchange: first\n---\n';
      writeFileSync(at(`content/${locale}/terms/2027-01-15.md`), `${head}\n## A {#a}\n\n${text}\n`);
    };

    it('are named once, with their place and what was most likely meant, in English', async () => {
      write('en', 'We proces your data, and proces them lawfully.');
      expect(await find()).toMatchInlineSnapshot(`
        [
          "content/en/terms/2027-01-15.md:9:4: "proces" is in no dictionary — write "prices", or, where it is right, add it to content/words.txt",
        ]
      `);
    });

    it('are known where English denies them with un-, and in the form of a Czech company', async () => {
      write('en', 'We keep no unencrypted data, and nothing that is unhashed, with Example, spol. s r.o.');
      expect(await find()).toEqual([]);
    });

    it('are named once, with their place and what was most likely meant, in Czech', async () => {
      write('cs', 'Vaše osobni údaje zpracovávame podle zákona.');
      expect(await find()).toMatchInlineSnapshot(`
        [
          "content/cs/terms/2027-01-15.md:9:6: "osobni" is in no dictionary — write "osobní", or, where it is right, add it to content/words.txt",
          "content/cs/terms/2027-01-15.md:9:19: "zpracovávame" is in no dictionary — write "zpracováváme", or, where it is right, add it to content/words.txt",
        ]
      `);
    });

    it('are left alone in Thai, which parts no words', async () => {
      write('th', 'เราเก็บข้ออมูล');
      expect(await find()).toEqual([]);
    });

    it('may be names that are listed, a line of which nothing needs is named', async () => {
      write('en', 'Newsletters of Mailchimp.', '# names\nMailchimp # as it calls itself\nnewsletter*\n');
      expect(await find()).toMatchInlineSnapshot(`
        [
          "content/words.txt:3:1: "newsletter*" stands in no text, or in a dictionary — delete the line",
        ]
      `);
    });

    it('are none in names, addresses and the numbers of acts', async () => {
      write(
        'en',
        'In HubSpot and LinkedIn, Zzyzx Recruitmint Ltd; the authority: Pplk. Sochora 27, 170 00 Praha 7.',
      );
      write('cs', 'Zákon č. 262/2006 Sb. a Google Ireland Limited, Irsko.');
      expect(await find()).toEqual([]);
      write('cs', 'Zákon Sb. a společnost Limited.');
      expect(await find()).toHaveLength(2);
    });

    it('are none in a name of another language, in brackets', async () => {
      write('cs', 'Je jím Úřad pro ochranu osobních údajů.');
      write('en', 'The Office for Data Protection (Úřad pro ochranu osobních údajů) decides.');
      expect(await find()).toEqual([]);
      write(
        'en',
        'The Office for Data Protection, Úřad pro ochranu osobních údajů, decides (Ofice for data).',
      );
      expect(await find()).toHaveLength(5);
    });

    it('are not looked up in a list that there is not', async () => {
      write('en', 'Mailchimp.');
      rmSync(at('content/words.txt'));
      expect(await find()).toHaveLength(1);
    });
  });
});

it.each([
  [
    'addresses and mailboxes',
    'See www.example.com, me@example.com, and/or https://a.b/cd now',
    ['See', 'now'],
  ],
  ['abbreviations and numbers', 'improtech s.r.o. 3D, 710/31 GDPR', ['improtech']],
  ['hyphens and apostrophes', 'the user’s e-mail', ['the', "user's", 'e-mail']],
  ['words between other signs', '“Subscribe” (příklad), konec.', ['Subscribe', 'příklad', 'konec']],
])('%s: what is a word', (_, text, words) => {
  expect(splitSpelled(text).map(({ word }) => word)).toEqual(words);
  for (const { word, offset } of splitSpelled(text))
    expect(text.slice(offset, offset + word.length).replace('’', "'")).toBe(word);
});

it('reads a word as one that has an invisible character in it', () => {
  expect(splitSpelled('nej\u00ADpozději a konti\u200Bnuálně')).toEqual([
    { word: 'nejpozději', offset: 0 },
    { word: 'kontinuálně', offset: 14 },
  ]);
});

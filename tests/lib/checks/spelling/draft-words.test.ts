// The words that are new in a draft; of a site without drafts, nothing is asked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInThreads } from '#lib/checks/threads/check-in-threads.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';

describe('the words that are new', () => {
  useCopyOfContent([]);
  const find = async () =>
    (await checkInThreads('2026-12-01'))
      .map(({ message }) => message.replaceAll('/terms/2027-01-15.md', ''))
      .filter((message) => message.includes('is in no dictionary'));
  const write = (locale: Locale, text: string) => {
    mkdirSync(at(`content/${locale}/terms`), { recursive: true });
    const head = '---\ntitle: T\ndescription: D\nchange: first\n---\n';
    writeFileSync(at(`content/${locale}/terms/2027-01-15.md`), `${head}\n## A {#a}\n\n${text}\n`);
  };

  it('are none where there is no draft', async () => {
    expect(await find()).toEqual([]);
  });

  it('are told once in English, whether misspelt or of another language', async () => {
    write('en', 'We proces your data und proces them nebo not.');
    expect(await find()).toMatchInlineSnapshot(`
      [
        "content/en:9:4: "proces" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
        "content/en:9:21: "und" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
        "content/en:9:37: "nebo" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
      ]
    `);
  });

  it('are told once in Czech, whether misspelt, without accents, or of another language', async () => {
    write('cs', 'Vase udaje zpracovavame and mažeme oraz prodáváme.');
    expect(await find()).toMatchInlineSnapshot(`
      [
        "content/cs:9:1: "Vase" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
        "content/cs:9:6: "udaje" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
        "content/cs:9:12: "zpracovavame" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
        "content/cs:9:25: "and" is in no dictionary — correct it, or, where it is right, add it to content/words.txt",
      ]
    `);
  });

  it('are told of the language in which others say them', async () => {
    write('en', 'We process your data nebo not and so on.');
    write('cs', 'Vaše údaje zpracováváme nebo and.');
    expect(await find()).toEqual([
      'content/cs:9:30: "and" is in no dictionary, and a word of en — correct or translate it, or, where it is right, add it to content/words.txt',
      'content/en:9:22: "nebo" is in no dictionary, and a word of cs — correct or translate it, or, where it is right, add it to content/words.txt',
    ]);
  });

  it('are none of a passage that is in another language, which is told as that', async () => {
    write('en', 'You can write to us at any time.');
    write('cs', 'You can write to us at any time.\n\nVaše údaje zpracovavame.');
    expect(await find()).toEqual([
      expect.stringContaining('content/cs:11:12: "zpracovavame" is in no dictionary'),
    ]);
  });

  it('are none that are names, short, young, listed, or said in what was sealed', async () => {
    write(
      'en',
      'In Olomouc and Kroměříž, we onboard at EcoVadis; anonymised and pseudonymised newsletters, approx. five.',
    );
    write('cs', 'V Drnholci a u firmy EcoVadis pseudonymizujeme newslettery, např. pět, tzn. všechny.');
    expect(await find()).toEqual([]);
  });

  it('are none in a name of another language, in brackets', async () => {
    write('cs', 'Je jím Úřad pro ochranu osobních údajů.');
    write('en', 'The Office for Data (Úřad pro ochranu osobních údajů) decides.');
    expect(await find()).toEqual([]);
    write('en', 'The Office for Data, Úřad pro ochranu, decides.');
    expect(await find()).toHaveLength(1);
  });

  it('are none in the name of a company of another language', async () => {
    write('cs', 'Naší pojišťovnou je Generali Česká pojišťovna a.s.');
    write('en', 'Our insurer is Generali Česká pojišťovna a.s. It decides.');
    expect(await find()).toEqual([]);
    write('en', 'Our insurer is a pojišťovna of ours.');
    expect(await find()).toHaveLength(1);
  });

  it('are none in a language without a dictionary', async () => {
    write('th', 'กกกกกก');
    expect(await find()).toEqual([]);
  });
});

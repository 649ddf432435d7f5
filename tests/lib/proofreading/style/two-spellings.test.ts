import { describe, expect, it } from 'vitest';
import { findTwoSpellings } from '#lib/proofreading/style/two-spellings.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const say = (locale: FrozenLocale, paragraphs: string[], accepted: string[] = []) => {
  const name = { locale, policy: 'terms', date: '2026-01-15' };
  const edition = makeCheckedEdition(name, `## A {#a}\n\n${paragraphs.join('\n\n')}`);
  return findTwoSpellings(edition, new Set(accepted)).map(({ at, said }) => {
    const { line, column } = typeof at === 'number' ? { line: at, column: 1 } : at;
    return `${line}:${column}: ${said.join(' — ')}`;
  });
};
const told = (found: string, instead: string) =>
  `a word that this text writes otherwise as well: "${found}" — write "${instead}"`;

describe('a word with a hyphen and without', () => {
  it.each<[FrozenLocale, string[], string]>([
    ['en', ['By e-mail or by e-mails.', 'Your email here.'], `11:6: ${told('email', 'e-mail')}`],
    ['en', ['Emails, an email.', 'An e-mail.'], `11:4: ${told('e-mail', 'email')}`],
    ['en', ['A sub-processor.', 'Subprocessors.'], `11:1: ${told('Subprocessors', 'Sub-processors')}`],
    ['cs', ['E-mailem, e-mailu.', 'Napište email.'], `11:9: ${told('email', 'e-mail')}`],
    ['cs', ['Online, on-line, online.'], `9:9: ${told('on-line', 'online')}`],
  ])('is told of in %s where it is rarer: %j', (locale, paragraphs, message) => {
    expect(say(locale, paragraphs)).toEqual([message]);
  });

  it('is written as it was in the edition before, however often the other is', () => {
    const paragraphs = ['An e-mail.', 'Email, email and email.'];
    expect(say('en', paragraphs, ['An e-mail.'])).toEqual([
      `11:1: ${told('Email', 'E-mail')}`,
      `11:8: ${told('email', 'e-mail')}`,
      `11:18: ${told('email', 'e-mail')}`,
    ]);
    expect(say('en', paragraphs, paragraphs)).toEqual([]);
  });

  it.each<[FrozenLocale, string[]]>([
    ['en', ['By e-mail: e-mail@example.com, https://e-mail.example.com/email.']],
    ['en', ['We re-sign it. The resignation of a director, whatever it says.']],
    ['en', ['Data-protection law and the protection of data.']],
    ['cs', ['E-mail a e-maily.', 'Má-li e-mail.']],
    ['th', ['อีเมล e-mail และ email']],
  ])('is left alone in %s: %j', (locale, paragraphs) => {
    expect(say(locale, paragraphs)).toEqual([]);
  });
});

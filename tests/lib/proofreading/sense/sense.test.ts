// What editors did by mistake that is wrong in every language alike, kind by kind, and in a first edition too.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

interface Case {
  locale: Locale;
  text: string;
  told: string;
  mended: string;
}

const read = (name: string): Case[] => parse(readFileSync(`tests/fixtures/slips/${name}.yml`, 'utf8'));

describe('what cannot be meant', () => {
  it.each(read('sense'))('is told in $locale: $text', ({ locale, text, told, mended }) => {
    expect(say(locale, text)).toEqual([told]);
    expect(say(locale, mended)).toEqual([]);
  });

  it.each(read('sense'))('was thought about in the edition before, in $locale: $text', ({ locale, text }) => {
    expect(say(locale, text, text)).toEqual([]);
  });

  it.each(read('sense-meant'))('is nearly so and not doubted, in $locale: $text', ({ locale, text }) => {
    expect(say(locale, text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { differs, find, kept, type Locale, make, other, path } from './two-sections.ts';

describe('how an edition is built', () => {
  const more = (locale: Locale) => make(locale, kept[locale], `${kept[locale]}\n\n${kept[locale]}`);
  const item = (locale: Locale) => make(locale, kept[locale], `- ${kept[locale]}`);
  const told = (own: string, is: string, original: string, but: string, [line, place] = [13, 13]) =>
    `${own}:${line}: the section "b" goes on here with ${is}, but with ${but} in ${path(original)}:${place} — give every language the same paragraphs, lists, tables and links in the same order`;
  const [paragraph, list] = ['a paragraph', 'a list of 1 item'];

  it('is compared with English, in as many languages as there are', () => {
    const thai = told('th', paragraph, 'en', 'nothing', [15, 13]);
    expect(find([more('th'), make('en'), make('cs')])).toEqual([thai]);
    expect(find([more('th'), make('en')])).toEqual([thai]);
    expect(find([more('th'), make('en'), make('cs')], { isKept: true })).toEqual([thai]);
    expect(find([more('th'), make('cs')])).toEqual([]);
  });

  it('names English where it alone is built otherwise', () => {
    expect(find([more('th'), make('en'), more('cs')])).toEqual([
      told('en', 'nothing', 'th', paragraph, [13, 15]),
    ]);
  });

  it('names each language where all are built otherwise', () => {
    expect(find([item('th'), make('en'), more('cs')])).toEqual([
      told('th', list, 'en', paragraph),
      told('cs', paragraph, 'en', 'nothing', [15, 13]),
    ]);
  });

  it('is to be mended before what it says is compared', () => {
    expect(find([make('th'), make('en'), make('cs', other.cs, `- ${other.cs}`)])).toEqual([
      told('cs', list, 'en', paragraph),
      differs('a', 9),
    ]);
  });
});

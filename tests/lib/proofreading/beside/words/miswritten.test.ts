// Words that no edition says, and that are another word with a slip.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { say } from '../say.ts';

describe('a word that is misspelt', () => {
  it.each<[FrozenLocale, before: string, text: string, word: string, meant: string]>([
    ['en', 'We have addresses.', 'We keep adresses.', 'adresses', 'addresses'],
    ['en', 'We keep documents.', 'We have doccuments.', 'doccuments', 'documents'],
    ['en', 'We have orders.', 'We keep odrers.', 'odrers', 'orders'],
    ['en', 'We keep orders.', 'Odrers are with us.', 'Odrers', 'Orders'],
    ['en', 'Yes.', 'You receive it, you receive all, you recieve one.', 'recieve', 'receive'],
    ['cs', 'Známe údaje.', 'Máme udaje. Dál.', 'udaje', 'údaje'],
    ['cs', 'Známe osobní věci.', 'Máme osobni věci.', 'osobni', 'osobní'],
    ['cs', 'Známe elektronické věci.', 'Máme elektronicke věci.', 'elektronicke', 'elektronické'],
    ['cs', 'Je to prezentace.', 'Byla to presentace.', 'presentace', 'prezentace'],
    ['cs', 'Známe bydliště.', 'Bidliště máme.', 'Bidliště', 'Bydliště'],
    ['cs', 'Známe jazyky.', 'Máme jaziky.', 'jaziky', 'jazyky'],
  ])('is told in %s: %s %s', (locale, before, text, word, meant) => {
    expect(say({ locale, before, text })).toEqual([
      `9:${text.indexOf(word) + 1}: a word that is misspelt, most likely: "${word}" — write "${meant}"`,
    ]);
  });

  it.each<[FrozenLocale, before: string, text: string]>([
    ['en', 'We have order.', 'We keep oredr.'],
    ['en', 'We receive it, and recieve it.', 'You recieve it.'],
    ['en', 'Yes.', 'You receive it, you recieve one.'],
    ['en', 'It is united.', 'It is untide.'],
    ['en', 'We have addresses.', 'We keep adreses.'],
    ['en', 'It is of parental care.', 'It is of paternal care.'],
    ['en', 'It is a conservation.', 'It is a conversation.'],
    ['en', 'See receive.example.com and one/receive.', 'You recieve it.'],
    ['en', 'We receive it.', 'See recieve.example.com.'],
    ['cs', 'Znáte účet.', 'Máte ucet.'],
    ['cs', 'Znáte počet relací a verzí.', 'Uvedete verzi, po relaci.'],
    ['cs', 'To používáme.', 'Zde použiváme.'],
    ['cs', 'Tak to myslí.', 'Tak to misli.'],
    ['cs', 'Jsou to zákazy.', 'Byly to zákazi.'],
    ['cs', 'Je to analýza.', 'Byla to analýsa.'],
    ['cs', 'Je to komise.', 'Byla to komisse.'],
    ['cs', 'Je to uprostřed.', 'Byl to usprostřed.'],
    ['th', 'We receive it.', 'We recieve it.'],
  ])('is not doubted in %s: %s %s', (locale, before, text) => {
    expect(say({ locale, before, text })).toEqual([]);
  });
});

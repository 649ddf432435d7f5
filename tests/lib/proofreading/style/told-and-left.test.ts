// The edges of what is doubted: on one side it is told, on the other it is left alone.
import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const capital = 'a capital letter within a sentence';
const small = 'a small letter at the beginning';
const within = 'a capital letter within a word';
const open = 'has no mark at its end';
const empty = 'does not say what changes';
const unsaid = 'stands in the front matter, and nowhere in the text';
const head = (summary: string) => `change: material\nsummary:\n  - ${summary}`;

describe('a text', () => {
  it.each<[locale: Locale, text: string, what: string]>([
    ['cs', 'Zakázky mají Které údaje mají.', capital],
    ['en', 'We use [our form](#a) with The data of it.', capital],
    ['en', 'We use The [data](#a) of it.', capital],
    ['en', 'The subsection The data of it.', capital],
    ['en', 'We delete data. after [that](#a) nobody has it.', small],
    ['en', 'The Data Act.\n\nThe mAin thing is the main thing.', within],
    ['en', 'The MAin thing is the main thing.', within],
    ['en', 'A paragraph.\n\nwe keep it.', small],
    ['en', 'We keep the data of our customers, as they order it', open],
    [
      'en',
      'We keep data of customers, and we delete it.\n\nWe keep the data of our own people for many years',
      open,
    ],
    [
      'en',
      'We keep the data of our customers for us\n\n| a | b |\n| - | - |\n| c | d |',
      '… us" has no mark at its end — write "us:"',
    ],
    ['en', 'We keep it  of  the data of our  customers for', open],
    ['en', 'We keep the data of our customers for years and', '"… and" breaks off — write the rest of it'],
    ['cs', 'Údaje našich zákazníků uchováváme po celou dobu nebo', '"… nebo" breaks off'],
    ['en', 'For:\n\n- orders:\n\n  - one;\n  - two;', 'the last item of a list'],
    ['en', 'For:\n\n- orders;\n- support;\n\nAnd that is all.', 'the last item of a list'],
    ['cs', 'A.\n\n## Kontaktní údaje; {#b}\n\nB.', 'a heading with a mark at its end'],
    ['en', 'A.\n\n## DATA OF OUR PARTNERS {#b}\n\nB.', 'a text in capitals'],
  ])('is told of in %s: %s', (locale, text, what) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(what)]);
  });

  it.each<[Locale, string]>([
    ['en', 'See section The data of it, or a chapter And more.'],
    ['cs', 'Viz části Které údaje, oddílu Které údaje, kapitole Které údaje, bodech Které údaje.'],
    ['cs', 'Viz článku Které údaje, sekci Které údaje, nadpisem Které údaje, tabulce Které údaje.'],
    [
      'cs',
      'Viz stránce Které údaje, pod Které údaje, názvem Které údaje; bod Které údaje, oddíl Které údaje.',
    ],
    ['en', 'We use non-The data. It is The Data Act, and of The X.'],
    ['en', 'We use [our The data](#a) of it.'],
    ['en', 'We use it. 3 others do, and so does e-mail. e-mail.x is one, and x. y too.'],
    ['en', 'We use iPhones, MacBooks and the ids of IDs; our eIDs.'],
    ['en', '[we](#a) keep it, `we` do.'],
    ['en', 'a) the orders of all of our customers in the world'],
    ['en', 'Orders of all of our customers in the\nworld of `ids`'],
    ['en', 'We keep data. We keep data of others and delete it'],
    ['en', 'We keep the data of our customers'],
    ['en', 'Really! we delete it.'],
    ['en', 'Purposes,\n\nand others.\n\nPurposes:\n\nand more.'],
    ['en', '- one\n- two\n\nand others.'],
    ['en', 'For:\n\n- orders;\n- support X;\n- the PDF\n- others.'],
    ['en', 'For:\n\n- orders;\n- support\n- others'],
    ['en', 'For:\n\n- orders;\n- others 2;'],
    ['en', 'For:\n\n- orders;\n- others;\n\n  ```\n  code\n  ```'],
    ['en', 'A.\n\n## About us and co. {#b}\n\nB.'],
    ['en', 'A.\n\n## About X.Y. inc. {#b}\n\nB.'],
    ['en', 'A.\n\n## THE DATA {#b}\n\nB.'],
    ['en', 'The GDPR PDPA is one, and DATA of OUR OWN partners.'],
  ])('is left alone in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('the front matter', () => {
  it.each<[Locale, string]>([
    ['en', 'Some minor changes to the text'],
    ['en', 'Amendments of this document.'],
    ['en', 'Various small corrections'],
    ['en', 'This policy was revised'],
    ['en', 'The policy is amended.'],
    ['cs', 'Další menší změny'],
    ['cs', 'Různé opravy zásad.'],
    ['th', 'มีการแก้ไขข้อความเล็กน้อย'],
    ['th', 'อัปเดตนโยบายบางส่วน'],
  ])('says nothing, in %s: %s', (locale, summary) => {
    expect(say(locale, 'X.', head(summary)).filter((each) => each.includes(empty))).toHaveLength(1);
  });

  it.each<[Locale, string]>([
    ['en', 'Some of the text on orders is new.'],
    ['en', 'A change of what we keep.'],
    ['en', 'Changes to the text of orders.'],
    ['cs', 'Nové změny textu objednávek.'],
    ['th', 'แก้ไขระยะเวลา'],
  ])('says something, in %s: %s', (locale, summary) => {
    expect(say(locale, 'X.', head(summary)).filter((each) => each.includes(empty))).toEqual([]);
  });

  it.each([
    ['We take 500 EUR.', 1],
    ['Write to info@a.example.', 1],
    ['Call +420 123 456 789.', 1],
    ['It follows Article 6(1)(a) GDPR.', 1],
    ['We name 12 others.', 1],
    ['We use version 2026.11 of it, and v2.', 0],
  ])('says no fact that the text does not: %s', (summary, count) => {
    const said = say('en', 'We.', head(summary)).filter((each) => each.includes(unsaid));
    expect(said).toHaveLength(count);
    const facts = say('en', `We. ${summary}`, head(summary)).filter((each) => each.includes(unsaid));
    expect(facts).toEqual([]);
    // What differs from another language is told by itself.
    expect(say('cs', 'My.', head(summary)).filter((each) => each.includes(unsaid))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

describe('marks that the language writes otherwise', () => {
  it.each<[Locale, string, string]>([
    ['en', 'We say "data" here.', '9:8: straight quotation marks: ""data"" — write "“data”"'],
    ['cs', 'Píšeme "údaje" zde.', '9:8: straight quotation marks: ""údaje"" — write "„údaje“"'],
    ['th', 'คำว่า "ข้อมูล"', '9:7: straight quotation marks: ""ข้อมูล"" — write "“ข้อมูล”"'],
    [
      'cs',
      'Píšeme " zde.',
      '9:8: a straight quotation mark that is never closed — write „…“ around what is quoted, or delete it',
    ],
    ['en', "The user's data.", '9:9: a straight apostrophe: "\'" — write "’"'],
    ['en', "The users' data.", '9:10: a straight apostrophe: "\'" — write "’"'],
    ['en', "We say 'data' here.", '9:8: straight quotation marks: "\'data\'" — write "‘data’"'],
    ['cs', "Píšeme 'údaje'.", '9:8: straight quotation marks: "\'údaje\'" — write "„údaje“"'],
    ['cs', "„Píšeme 'údaje'.“", '9:9: straight quotation marks: "\'údaje\'" — write "‚údaje‘"'],
    [
      'cs',
      'Píšeme ‚údaje‘.',
      '9:8: inner quotation marks, with none around them: "‚údaje‘" — write "„údaje“"',
    ],
    ['cs', 'Píšeme “údaje”.', '9:8: quotation marks of another language: "“údaje”" — write "„údaje“"'],
    ['cs', 'Píšeme ”údaje”.', '9:8: quotation marks of another language: "”údaje”" — write "„údaje“"'],
    ['en', 'We say „data“.', '9:8: quotation marks of another language: "„data“" — write "“data”"'],
    ['th', 'คำว่า „ข้อมูล”', '9:7: quotation marks of another language: "„ข้อมูล”" — write "“ข้อมูล”"'],
    ['cs', 'Píšeme „údaje”.', '9:8: quotation marks of another language: "„údaje”" — write "„údaje“"'],
    ['cs', 'Píšeme “údaje“.', '9:8: quotation marks of another language: "“údaje“" — write "„údaje“"'],
    ['cs', 'Píšeme „údaje".', '9:8: quotation marks that are no pair: "„údaje"" — write "„údaje“"'],
    ['en', 'We say (”data”).', '9:9: quotation marks of another language: "”data”" — write "“data”"'],
    ['en', 'We say “data“.', '9:8: quotation marks of another language: "“data“" — write "“data”"'],
    ['en', 'We say “data".', '9:8: quotation marks that are no pair: "“data"" — write "“data”"'],
    ['th', 'คำว่า ”ข้อมูล”', '9:7: quotation marks of another language: "”ข้อมูล”" — write "“ข้อมูล”"'],
    ['th', 'คำว่า “ข้อมูล"', '9:7: quotation marks that are no pair: "“ข้อมูล"" — write "“ข้อมูล”"'],
    ['en', "We say 'tests' of it.", '9:8: straight quotation marks: "\'tests\'" — write "‘tests’"'],
    ['en', 'We say « data ».', '9:8: quotation marks of another language: "« data »" — write "“data”"'],
    ['cs', 'Píšeme »údaje«.', '9:8: quotation marks of another language: "»údaje«" — write "„údaje“"'],
    ['cs', 'Údaje - naše.', '9:7: a hyphen in the place of a dash: " - " — write " – "'],
    ['cs', 'Údaje -- naše.', '9:7: a hyphen in the place of a dash: " -- " — write " – "'],
    ['th', 'ข้อมูล — ของเรา', '9:8: a dash of another language: " — " — write " – "'],
    ['en', 'Data - ours.', '9:6: a hyphen in the place of a dash: " - " — write " – "'],
    ['en', 'Data -- ours.', '9:6: a hyphen in the place of a dash: " -- " — write " – "'],
    ['en', 'And so on...', '9:10: three full stops: "..." — write "…"'],
    ['en', 'The end..', '9:8: a doubled full stop: ".." — write "."'],
    ['en', 'One,, two', '9:4: a doubled mark: ",," — write ","'],
    ['en', 'One;;; two', '9:4: a doubled mark: ";;;" — write ";"'],
    ['en', 'One  two', '9:4: more than one space between two words — write one'],
    ['en', 'One \u00A0 two', '9:4: more than one space between two words — write one'],
    ['en', 'One , two', '9:4: a space before a mark: " ," — write ","'],
    ['en', 'One\u00A0.', '9:4: a space before a mark: "\u00A0." — write "."'],
    ['en', '“One” ! Two', '9:6: a space before a mark: " !" — write "!"'],
    ['cs', 'Jeden ,dva', '9:6: a space before a mark: " ," — write ", "'],
    [
      'cs',
      'Píšeme เราเก็บข้อมูลของคุณไว้ เสมอ a česky.',
      '9:8: words in Thai: "เราเก็บข้อมูลของคุณไว้ เสมอ" — write them in the language of the page, or in brackets where they are a name',
    ],
    ['en', 'As the the law says.', '9:4: a word that stands there twice: "the the" — write "the"'],
    ['en', 'The\nthe law says.', '9:1: a word that stands there twice: "The\nthe" — write "The"'],
    ['cs', 'Údaje které které máme.', '9:7: a word that stands there twice: "které které" — write "které"'],
    ['en', 'A ﬁle', '9:3: a ligature as one character: "ﬁ" — write "fi"'],
    ['en', 'An oﬃce', '9:5: a ligature as one character: "ﬃ" — write "ffi"'],
  ])('%s: %s', (locale, text, said) => {
    expect(say(locale, text)).toEqual([said]);
  });

  it.each<[Locale, string]>([
    ['en', 'We say “data”, ‘data’, the user’s and the users’ data.'],
    ['cs', 'Píšeme „údaje“ a „naše ‚údaje‘“.'],
    ['en', "5'6' of it."],
    ['en', 'Data – ours, data — ours, well-known, -5 °C.'],
    ['cs', 'Údaje – naše, e-mail, −5 °C.'],
    ['cs', 'Píšeme „údaje“ a „data“, „A ‚b‘ c“.'],
    ['en', 'We say “a”, “b” and “c “d” e”.'],
    ['th', 'คำว่า“ข้อมูล”และ“นโยบาย”'],
    ['en', 'The office (สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล), and “สำนักงานคณะกรรมการ”.'],
    ['en', 'See [Example.Tools](https://example.com) (who does not? :) ).'],
    ['cs', 'Údaje.\n{lang="cs" id="a"}'],
    ['en', 'Data -ours, data- ours.'],
    ['en', 'Fill in .... here, and … there.'],
    ['en', 'The file .net, a mark :- too, and (! x).'],
    ['en', 'I know that that is so, and had had it; a a.'],
    ['en', 'Bathe them, the-the, so-the the, the the-y.'],
    ['en', 'The others, the therapist.'],
  ])('%s are left alone where they are right: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

it.each([
  [`${'a '.repeat(13)}ab`, `""${'a '.repeat(13)}ab""`, `"“${'a '.repeat(13)}ab”"`],
  [`${'a '.repeat(14)}b`, `""${'a '.repeat(14)}b…"`, `"“${'a '.repeat(14)}b”"`],
  [`${'ab cd '.repeat(5)}c`, `""${'ab cd '.repeat(5).trimEnd()}…"`, `"“${'ab cd '.repeat(5).trimEnd()}…”"`],
])('shows no more than 30 characters of what is quoted: %s', (inner, found, written) => {
  expect(say('en', `"${inner}"`)).toEqual([`9:1: straight quotation marks: ${found} — write ${written}`]);
});

it.each<[Locale, string, string[]]>([
  ['en', "The user's and the client's.", ['a straight apostrophe: "\'" — write "’", each of the 2 times']],
  [
    'cs',
    'Údaje - naše - vaše.',
    ['a hyphen in the place of a dash: " - " — write " – ", each of the 2 times'],
  ],
  ['th', 'หนึ่ง  สอง  สาม', ['more than one space between two words — write one, each of the 2 times']],
  [
    'en',
    `He says "the user's data - ours".`,
    [
      'straight quotation marks: ""the user\'s data - ours"" — write "“the user\'s data - ours”"',
      'a straight apostrophe: "\'" — write "’"',
      'a hyphen in the place of a dash: " - " — write " – "',
    ],
  ],
])('says all of a passage at once, in %s: %s', (locale, text, said) => {
  expect(say(locale, text).map((each) => each.replace(/^\d+:\d+: /, ''))).toEqual(said);
});

it('says the same of a passage once, and of each passage', () => {
  const text = "The user's, the client's and the user's.";
  expect(say('en', `${text}\n\n${text}`)).toEqual([
    expect.stringMatching(/^9:9: a straight apostrophe/),
    expect.stringMatching(/^11:9: a straight apostrophe/),
    expect.stringMatching(/^!11:1: this paragraph stands in line 9 already/),
  ]);
});

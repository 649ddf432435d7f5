import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { checkTexts } from '#lib/proofreading/texts/check-texts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

describe('a paragraph that stands there twice', () => {
  const again = (line: number, first: number) =>
    `!${line}:1: this paragraph stands in line ${first} already — delete one of the two`;
  const thirty = 'Thirty characters of a text so';
  const long = `${'Long enough to be told. '.repeat(6)}And an end to it.`.slice(1);

  it('is told where it has 30 characters in one section', () => {
    expect(thirty).toHaveLength(30);
    expect(say('en', `${thirty}\n\nOther.\n\n${thirty}\n\n${thirty}`)).toEqual([again(13, 9), again(15, 9)]);
    expect(say('en', `${thirty.slice(1)}\n\n${thirty.slice(1)}`)).toEqual([]);
  });

  it('is told where it has 160 characters in any two sections', () => {
    expect(long).toHaveLength(160);
    const across = (text: string) => say('en', `${text}\n\n## 2. {#b}\n\n${text}`);
    expect(across(long)).toEqual([again(13, 9)]);
    expect(across(long.slice(1))).toEqual([]);
  });

  it('is none where it is a heading or a cell, or other words', () => {
    expect(say('en', `### ${thirty}\n\n${thirty}\n\n### ${thirty}\n\n${thirty} too`)).toEqual([]);
    expect(say('en', `| ${thirty} | ${thirty} |\n| --- | --- |\n| 1 | 2 |`)).toEqual([]);
  });
});

describe('letters and accents', () => {
  it('of two characters each are told once, in the first line of them', () => {
    expect(say('cs', 'Naše zásady.\n\nDalší Za\u0301sady.\n\nA za\u0301sady.')).toEqual([
      '11:1: letters and their accents are two characters each from this line on — type them anew, or npm run content check -- --fix makes them one (Unicode NFC)',
    ]);
  });
});

describe('the front matter', () => {
  const check = (head: string) =>
    checkTexts(
      makeCheckedEdition({ locale: 'en', policy: 'terms', date: '2026-01-01' }, '## 1. {#a}\n\nOne.', head),
      undefined,
    ).map(
      ({ line, column, problem, remedy, isWarning }) =>
        `${isWarning ? '' : '!'}${line}:${column}: ${problem} — ${remedy}`,
    );
  it('is read as the text is', () => {
    expect(check("change: material\nsummary:\n  - The user's data\n  - All of it")).toEqual([
      '6:13: a straight apostrophe: "\'" — write "’"',
    ]);
  });

  it('holds nothing that was left over', () => {
    expect(check('change: material\nsummary:\n  - We tell TODO\n  - All of it')).toEqual([
      '!6:13: "TODO" is left over: of a draft — write what belongs in its place',
    ]);
  });
});

describe('what is promised', () => {
  const call =
    'the text tells readers to call, and gives no telephone number — give the number in the section on contacts and in content/company.json, or leave out the call';
  const period =
    'the text speaks of a period, and does not say how long it is — say how long, or by what it is measured';
  const authority =
    'the text speaks of the supervisory authority, and does not name it — name it where readers learn that they may complain, with its address';

  const category =
    'the text speaks of a special category of data, and does not say what allows its processing — cite the point of GDPR Art. 9(2) that does, or do without such data';

  it.each<[Locale, string, string]>([
    ['en', 'Please call us.', `9:8: ${call}`],
    ['en', 'Please give us a call.', `9:8: ${call}`],
    ['cs', 'Prosíme, zavolejte nám.', `9:10: ${call}`],
    ['cs', 'Nebo volejte.', `9:6: ${call}`],
    ['cs', 'Můžete nám také zavolat.', `9:1: ${call}`],
    ['cs', 'Nám zatelefonujte.', `9:5: ${call}`],
    ['th', 'กรุณาโทรหาเรา', `9:6: ${call}`],
    ['en', 'We keep it for a set time.', `9:12: ${period}`],
    ['en', 'It ends after the agreed period.', `9:9: ${period}`],
    ['cs', 'Máme je po stanovenou dobu.', `9:9: ${period}`],
    ['cs', 'Odpovíme ve stanovené lhůtě.', `9:10: ${period}`],
    ['th', 'เราเก็บไว้ตามระยะเวลาที่กำหนด', `9:14: ${period}`],
    ['en', 'Turn to the supervisory authority.', `9:13: ${authority}`],
    ['cs', 'Obraťte se na dozorový úřad.', `9:15: ${authority}`],
    ['th', 'ร้องเรียนต่อหน่วยงานกำกับดูแล', `9:13: ${authority}`],
    ['en', 'We keep your state of health.', `9:14: ${category}`],
    ['cs', 'Evidujeme váš zdravotní stav.', `9:15: ${category}`],
    ['th', 'เราเก็บข้อมูลสุขภาพ', `9:14: ${category}`],
  ])('and not given is told in %s: %s', (locale, text, said) => {
    expect(say(locale, text)).toEqual([said]);
  });

  it.each<[Locale, string]>([
    ['en', 'We call users by name; recall us, and phone calls.'],
    ['cs', 'Svolejte schůzi.'],
    ['cs', 'Můžete svolat schůzi.'],
    ['en', 'Please call us.\n\nOur number is [+420 123 456 789](tel:+420123456789).'],
    ['en', 'We keep it for a set time, which is 90 days.'],
    ['cs', 'Máme je po stanovenou dobu 90 dnů.'],
    ['en', 'We keep it for a set time, until 1 May 2027.'],
    ['en', 'Turn to the supervisory authority.\n\nIt is the Office for Personal Data Protection.'],
    ['cs', 'Obraťte se na dozorový úřad, totiž na Úřad pro ochranu osobních údajů.'],
    ['th', 'ร้องเรียนต่อหน่วยงานกำกับดูแล คือ สำนักงานคุ้มครองข้อมูลส่วนบุคคล'],
    ['en', 'Turn to the supervisory authority (PDPC).'],
    ['en', 'We show it to a supervisory authority that asks for it.'],
    ['cs', 'Předkládáme jej dozorovému úřadu, pokud o něj požádá.'],
    ['th', 'เราแสดงต่อหน่วยงานกำกับดูแลเท่านั้น'],
    ['en', 'We keep your state of health (Article 9(2)(b) GDPR).'],
    ['en', 'Please do not send us a photograph, or data on your health.'],
    ['cs', 'Na údaje o zdravotním stavu ani o náboženském vyznání se neptáme.'],
    ['cs', 'Neposílejte nám údaje o zdravotním stavu.'],
    ['cs', 'Evidujeme váš zdravotní stav (čl. 9 odst. 2 písm. b) GDPR).'],
    ['th', 'โปรดอย่าส่งรูปถ่าย ข้อมูลสุขภาพ ถึงเรา'],
  ])('and given, or not promised, is left alone in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });

  it('for the whole edition is told once, for each passage in each section', () => {
    const text = 'Please call us, kept for a set time.';
    expect(say('en', `${text}\n\n## 2. {#b}\n\nOthers: ${text.toLowerCase()}`)).toEqual([
      `9:8: ${call}`,
      `9:22: ${period}`,
      `13:30: ${period}`,
    ]);
    // A period of another paragraph does not give it.
    expect(say('en', 'We keep it for a set time.\n\nIt is 90 days.')).toEqual([`9:12: ${period}`]);
  });

  it('in words that were accepted before is told no more', () => {
    expect(say('en', 'Please call us.', 'Please call us.')).toEqual([]);
    expect(say('en', 'Please call us.', 'Please do not.')).toEqual([`9:8: ${call}`]);
    expect(say('en', 'Please call us.\n\nOr call us later.', 'Please call us.')).toEqual([`11:4: ${call}`]);
  });
});

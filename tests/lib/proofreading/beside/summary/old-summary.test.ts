import { describe, expect, it } from 'vitest';
import { findOldSummary, findUntoldEnd } from '#lib/proofreading/beside/summary/old-summary.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const make = (locale: FrozenLocale, date: string, summary: string, text: string) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date },
    `## A {#a}\n\n${text}`,
    `change: material\nsummary: ${summary}`,
  );
const say = (locale: FrozenLocale, summary: string, [text, earlier]: [string, string]) =>
  findOldSummary(
    make(locale, '2026-01-15', summary, text),
    make(locale, '2025-01-15', 'Old line.', earlier),
  ).map(({ said }) => said[0]);

describe('a summary beside the edition before', () => {
  it('holds no line of that', () => {
    expect(say('en', '[OLD line., New line.]', ['A.', 'B.'])).toEqual([
      'this line stood in the summary of the edition before',
    ]);
  });

  it.each<[FrozenLocale, string, [string, string], string]>([
    ['en', 'It no longer says 90 days.', ['It is 90 days.', 'It is.'], '90 days'],
    ['cs', 'Zásady už neuvádějí 90 dnů.', ['Je to 90 dnů.', 'Je to.'], '90 dnů'],
    ['th', 'ไม่ระบุอีกต่อไปว่า 90 วัน', ['เก็บไว้ 90 วัน', 'เก็บไว้'], '90 วัน'],
  ])('does not call gone what is new, in %s: %s', (locale, summary, texts, fact) => {
    expect(say(locale, summary, texts)).toEqual([
      `the summary says that "${fact}" is gone, and it is new in the text`,
    ]);
    expect(say(locale, summary, [texts[1], texts[0]])).toEqual([]);
    expect(say(locale, summary, [texts[0], texts[0]])).toEqual([]);
  });

  it('may say what was there and what is in its place', () => {
    expect(say('en', 'It is no longer 60 days but 90 days.', ['It is 90 days.', 'It is 60 days.'])).toEqual(
      [],
    );
  });
});

describe('a section that is gone', () => {
  const end = (locale: FrozenLocale, [heading, text]: [string, string], summary: string, more = '') => {
    const name = { locale, policy: 'terms' };
    const make = (date: string, body: string) =>
      makeCheckedEdition({ ...name, date }, body, `change: material\nsummary: ${summary}`);
    const own = `## A {#a}\n\n${text}`;
    return findUntoldEnd(
      make('2026-01-15', own + more),
      make('2025-01-15', `${own}\n\n## ${heading} {#b}\n\n${text}`),
    ).map(({ said }) => said.join(' — '));
  };

  it.each<[FrozenLocale, [heading: string, text: string], untold: string, told: string]>([
    ['en', ['How we communicate', 'We.'], 'Data is kept for a year.', 'We no longer speak of communication.'],
    ['cs', ['Jak komunikujeme', 'My.'], 'Údaje uchováváme rok.', 'Zrušili jsme oddíl o komunikaci.'],
    ['th', ['การติดต่อสื่อสาร', 'เรา'], 'เก็บข้อมูลหนึ่งปี', 'ไม่มีหัวข้อการติดต่ออีกต่อไป'],
  ])('is told of in the summary in %s', (locale, section, untold, told) => {
    expect(end(locale, section, untold)).toEqual([
      `the section "${section[0]}" of the edition before is gone, and the summary says nothing of it — say that it is gone, or put it back`,
    ]);
    expect(end(locale, section, told)).toEqual([]);
  });

  it('is none where it got another address', () => {
    expect(end('en', ['A', 'We.'], 'Data is kept for a year.')).toEqual([]);
  });

  it('is none where it became a part of another', () => {
    expect(end('en', ['Time', 'We.'], 'Data is kept for a year.', '\n\n### Time\n\nWe.')).toEqual([]);
  });
});

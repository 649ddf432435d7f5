// What a waiver says of itself, and where it stands.
import { describe, expect, it } from 'vitest';
import {
  checkOwnWaivers,
  checkUnwaived,
  describeLag,
  findWaiverLine,
  isWaived,
  offerWaiver,
} from '#lib/checks/languages/waivers.ts';
import { follow, make, show, today, waive } from './made-draft.ts';

const draft = (head?: string) => make('cs', '2027-07-01', ['Jedna.', 'Dva.'], head);
const late = '2027-05-31';

it.each([
  ['by no waiver', undefined, false],
  ['by one until today', waive(['a', today]), true],
  ['by one until a later day', waive(['a', '2027-12-31']), true],
  ['by none until yesterday', waive(['a', late]), false],
  ['by none of another section', waive(['b', today]), false],
  ['by one of several', waive(['b', today], ['a', today]), true],
  ['by none of another section and one that ended', waive(['b', today], ['a', late]), false],
])('lets a section wait %s', (_, head, is) => {
  expect(isWaived(draft(head), 'a', today)).toBe(is);
});

it('names a waiver of what is no section, and one that ended', () => {
  const find = (head?: string) => show(checkOwnWaivers(draft(head), today));
  expect(find()).toEqual([]);
  expect(find(waive(['a', today], ['b', '2027-12-31'], ['summary', today]))).toEqual([]);
  expect(find(waive(['a', late], ['c', today], ['summary', late], ['d', late]))).toEqual([
    'cs:7: the waiver of "a" ended on 2027-05-31 — write what it waits for and delete it, or write a later day',
    'cs:10: the waiver names "c", which is no section — write one of a, b, summary',
    'cs:13: the waiver of "summary" ended on 2027-05-31 — write what it waits for and delete it, or write a later day',
    'cs:16: the waiver names "d", which is no section — write one of a, b, summary',
  ]);
});

describe('the line of a waiver', () => {
  const find = (lines: string[], section: string) =>
    findWaiverLine(draft(['change: material', 'summary: >-', '  Of waivers:', ...lines].join('\n')), section);
  const until = ['    until: 2027-12-31', '    reason: the section a waits'];
  const own = (section: string) => [`  - section: ${section}`, ...until];
  const glance = ['glance:', ...['a', 'b', 'c'].flatMap((id) => [`  - section: ${id}`, `    text: ${id}.`])];

  it.each([
    ['the first', ['waivers:', ...own('a'), ...own('b')], 'a', 8],
    ['the second', ['waivers:', ...own('a'), ...own('b')], 'b', 11],
    ['one whose name is the end of another', ['waivers:', ...own('e-mail-data'), ...own('data')], 'data', 11],
    [
      'one whose name is the beginning of another',
      ['waivers:', ...own('data-use'), ...own('data')],
      'data',
      11,
    ],
    ['one in quotation marks', ['waivers:', ...own('"c"'), ...own("'b'")], 'b', 11],
    [
      'one that is not in the front of its item',
      ['waivers:', '  - until: 2027-12-31', '    reason: ill', '    section: a'],
      'a',
      10,
    ],
    ['one on a line of its own', ['waivers:', '  - { section: b, until: 2027-12-31, reason: ill }'], 'b', 8],
    ['one after what is seen at a glance', [...glance, 'waivers:', ...own('a')], 'a', 15],
    ['one before what is seen at a glance', ['waivers:', ...own('a'), ...glance], 'a', 8],
    ['where they begin, of one that is not found', ['waivers:', ...own('"\\x62"')], 'b', 7],
    ['the first of all, where no line begins with them', ['"waivers":', ...own('"\\x62"')], 'b', 1],
  ])('is that of %s', (_, lines, section, line) => {
    expect(find(lines, section)).toBe(line);
  });
});

it('names what lags behind in an edition that is corrected, where no waiver says so', () => {
  const english = follow('en', ['One.', 'Two.'], ['One more.', 'Two.']);
  const find = (head?: string) =>
    show(checkUnwaived([english, follow('cs', ['Jedna.', 'Dva.'], ['Jedna.', 'Dva.'], head)], {}));
  const told =
    'the section "a" changed in en and is the old one here — write the change here too, or take it back there; until then leave its waiver where it was';
  expect(find()).toEqual([`cs:8: ${told}`]);
  expect(find(waive(['b', today]))).toEqual([`cs:12: ${told}`]);
  expect(find(waive(['a', late]))).toEqual([]);
  expect(find(waive(['b', today], ['a', late]))).toEqual([]);
});

it('says where a language lags behind, and how that may wait', () => {
  expect(describeLag('summary', [])).toEqual([
    'the summary is still that of the edition before',
    'say what this edition changes',
  ]);
  expect(describeLag('a', ['th', 'en'])).toEqual([
    'the section "a" changed in th and en and is the old one here',
    'write the change here too, or take it back there',
  ]);
  const offer = (day: string, ...where: string[]) => offerWaiver('write it', draft(), 'a', day, ...where);
  const waiver = (until: string) =>
    `until when and why:\nwaivers:\n  - section: a\n    until: ${until}\n    reason: why it may wait until then`;
  expect(offer(today)).toBe(`write it; if it may wait, say in the front matter ${waiver('2027-07-01')}`);
  expect(offer('2027-08-01', 'the file')).toBe(
    `write it; if it may wait, say in the file ${waiver('2027-08-01')}`,
  );
});

// What an edition answers to what was asked of it: late notice, changes without meaning, languages that lag behind.
import { describe, expect, it } from 'vitest';
import { makeYaml, readFrontMatter } from '#lib/policy/front-matter.ts';
import { answers, frontMatterSchema, writeWaivers } from '#lib/policy/schema.ts';

const keys = ['title: T', 'description: D', 'change: material', 'summary: S'];
/** What a front matter is refused with; nothing where it is read. */
const find = (...lines: string[]) => {
  const found: string[] = [];
  const yaml = makeYaml();
  const data = yaml.parse([...keys, ...lines].join('\n'));
  const read = readFrontMatter(data, yaml, (at, problem, remedy) => {
    const { line, column } = typeof at === 'number' ? { line: at, column: 1 } : at;
    found.push(`${line}:${column}: ${problem} — ${remedy}`);
  });
  expect(read === undefined).toBe(found.length > 0);
  return found;
};
const waiver = { section: 'retention', until: '2027-01-31', reason: 'The translation follows.' };
const findIn = (value: object) => {
  const lines = Object.entries(value).map(
    ([key, each], index) => `${index === 0 ? '  -' : '   '} ${key}: ${each}`,
  );
  return find('waivers:', ...lines);
};

describe('a waiver', () => {
  const remedy =
    'write it as\nwaivers:\n  - section: retention\n    until: 2027-01-31\n    reason: why it may wait until then';
  const wrong = `6:3: "waivers" must be a list of waivers, each with its section, until and reason — ${remedy}`;

  it('names the section, the day until which it may wait, and why', () => {
    expect(findIn(waiver)).toEqual([]);
    expect(findIn({ ...waiver, section: 'summary' })).toEqual([]);
  });

  it('is accepted as it is said that it be written, with a reason of one’s own', () => {
    const text = writeWaivers(['retention'], '2027-01-31');
    expect(text.split('\n')).toEqual([
      'waivers:',
      '  - section: retention',
      '    until: 2027-01-31',
      '    reason: why it may wait until then',
    ]);
    expect(find(text)).toEqual([expect.stringContaining('have the reason of the example')]);
    expect(find(text.replace('why it may wait until then', 'the translator is ill'))).toEqual([]);
  });

  it.each<[string, object]>([
    ['a day that does not exist', { ...waiver, until: '2027-02-30' }],
    ['a day in another form', { ...waiver, until: '31. 1. 2027' }],
    ['a word for a day', { ...waiver, until: 'soon' }],
    ['no day', { section: waiver.section, reason: waiver.reason }],
    ['something else', { ...waiver, by: 'Jana' }],
  ])('is refused with %s', (_, value) => {
    expect(findIn(value)).toEqual([wrong]);
  });

  it.each([
    ['no section', { until: waiver.until, reason: waiver.reason }],
    ['no reason', { section: waiver.section, until: waiver.until }],
  ])('is refused with %s', (_, value) => {
    expect(findIn(value)).toEqual([`6:3: "waivers" must be text — ${remedy}`]);
  });

  it.each([
    ['waivers: retention', '5:10'],
    ['waivers: []', '5:10'],
    ['waivers:\n  - retention', '6:3'],
    ['waivers:\n  section: retention', '6:3'],
  ])('stands in a list: %j', (text, at) => {
    expect(find(text)).toEqual([wrong.replace('6:3', at)]);
  });
});

describe('an answer', () => {
  it.each(['notice: The law of 2027-01-01 leaves no time.', 'editorial: Only a telephone number.'])(
    'is one text: %s',
    (line) => {
      expect(find(line)).toEqual([]);
    },
  );

  it.each([
    ['notice: 5', '5:9: "notice" must be text — write notice: and why the time is short, or delete the line'],
    [
      'editorial: true',
      '5:12: "editorial" must be text — write editorial: and why the change means nothing to readers, or delete the line',
    ],
    ['notice: ""', '5:9: "notice" is empty — write notice: and why the time is short, or delete the line'],
  ])('says why: %s', (line, error) => {
    expect(find(line)).toEqual([error]);
  });

  it('is told once what is wrong with it', () => {
    expect(findIn({ section: 5, until: 'soon' })).toHaveLength(1);
    expect(find('notice: 5', 'editorial: true')).toHaveLength(2);
  });

  it('stands in the edition that gives it alone: of the keys that may be missing, a copy keeps the summary and the glance only', () => {
    const optional = Object.entries(frontMatterSchema.shape).filter(([, { type }]) => type === 'optional');
    expect(answers).toEqual(
      optional.map(([key]) => key).filter((key) => key !== 'summary' && key !== 'glance'),
    );
  });
});

describe('the summary', () => {
  const remedy =
    'in all but the first edition (change: first) write summary: and one sentence, or below it one to five lines "  - …", in quotes where they hold a colon';

  it('is asked for with how it is written', () => {
    const yaml = makeYaml();
    const found: string[] = [];
    readFrontMatter(yaml.parse(keys.slice(0, 3).join('\n')), yaml, (_, problem, how) =>
      found.push(`${problem} — ${how}`),
    );
    expect(found).toEqual([`the front matter has no "summary" — ${remedy}`]);
  });
});

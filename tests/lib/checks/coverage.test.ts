import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { ContentError } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';
import { makeCheckedEdition } from './made-edition.ts';

const entry = (name: string, lines: string) => `  ${name}:\n${lines.replaceAll(/^/gm, '    ')}\n`;
const gap = 'sections: []\nstate: gap\nnote: nothing is said';
const write = (own: Record<string, string> = {}, reviewed = '2026-01-01') => {
  const entries = Object.keys(requirements).map((name) => entry(name, own[name] ?? gap));
  writeFileSync(
    at('content/coverage.yml'),
    `policy: privacy\nreviewed: ${reviewed}\nrequirements:\n${entries.join('')}`,
  );
};
const make = (date: string, body: string) =>
  locales.map((locale) => makeCheckedEdition({ locale, policy: 'privacy', date }, body));
const first = make('2026-01-01', '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.');
const check = (editions: typeof first, open = editions) => {
  try {
    return checkCoverage(readCoverage(), editions, open).map(({ message, isWarning }) =>
      isWarning ? `(${message})` : message,
    );
  } catch (error) {
    if (error instanceof ContentError) return [error.message];
    throw error;
  }
};

describe('the list of what the law asks', () => {
  useCopyOfContent([]);

  it('holds as long as the sections that it names say what they said', () => {
    expect(check(first)).toEqual([]);
    write({ 'GDPR 13(1)(a)': 'sections: [a, b]\nstate: covered' });
    expect(check(first)).toEqual([]);
    expect(check([...first, ...make('2026-02-01', '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.')])).toEqual([]);
  });

  it('asks for the rights by the articles of the letters, and for their period', () => {
    expect(requirements['GDPR 13(2)(b)']).toBe(
      'the rights of access (Art. 15), rectification (Art. 16), erasure (Art. 17), restriction (Art. 18), objection (Art. 21) and portability (Art. 20), answered within 1 month (Art. 12(3))',
    );
    expect(requirements['GDPR 13(2)(c)']).toContain('(Art. 7(3))');
    expect(requirements['GDPR 13(2)(d)']).toContain('(Art. 77)');
    expect(requirements['PDPA 23(6)']).toContain('(ss. 19, 30, 31, 32, 33, 34, 35, 73)');
  });

  it('names what is to be read again, in a draft as something to think about', () => {
    write({
      'GDPR 13(1)(a)': 'sections: [a, b]\nstate: covered',
      'GDPR 13(2)(a)': 'sections: [b]\nstate: partly\nnote: no period',
    });
    const second = make('2026-02-01', '## A {#a}\n\nOne.\n\n## B {#b}\n\nThree.');
    const message = (name: string, line: number, state: string) =>
      `content/coverage.yml:${line}:1: "${name}" is called ${state} of the edition of 2026-01-01, and "b" changed in that of ` +
      '2026-02-01 — read it again, and write what it is now; when all is read, reviewed: 2026-02-01';
    const messages = [message('GDPR 13(1)(a)', 4, 'covered'), message('GDPR 13(2)(a)', 27, 'partly')];
    expect(check([...first, ...second])).toEqual(messages);
    expect(check([...first, ...second], first)).toEqual(messages.map((each) => `(${each})`));
    write({ 'GDPR 13(1)(a)': 'sections: [a, b]\nstate: covered' }, '2026-02-01');
    expect(check([...first, ...second])).toEqual([]);
    expect(check([...first, ...second], first)).toEqual([]);
  });

  it('goes by the newest edition of its policy, language by language', () => {
    write({ 'GDPR 13(1)(a)': 'sections: [a, b]\nstate: covered' });
    const other = locales.map((locale) =>
      makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-01' }, '## A {#a}\n\nElse.'),
    );
    expect(check([...other, ...first])).toEqual([]);
    expect(check(other)).toEqual([]);
    // One language alone changed, and each is held against itself.
    const texts = { th: 'หนึ่ง', en: 'One.', cs: 'Jedna.' };
    const in3 = (date: string, own = texts, b = 'Two.') =>
      (['th', 'en', 'cs'] as const).map((locale) =>
        makeCheckedEdition(
          { locale, policy: 'privacy', date },
          `## A {#a}\n\n${own[locale]}\n\n## B {#b}\n\n${b}`,
        ),
      );
    expect(check([...in3('2026-01-01'), ...in3('2026-02-01')])).toEqual([]);
    expect(check([...in3('2026-01-01'), ...in3('2026-02-01', { ...texts, cs: 'Jiná.' })])).toEqual([
      expect.stringMatching(
        /^content\/coverage\.yml:4:1: "GDPR 13\(1\)\(a\)" is called covered .*, and "a" changed/,
      ),
    ]);
    expect(check([...in3('2026-01-01').slice(1), ...in3('2026-02-01')])).toEqual([]);
    expect(
      check([...in3('2026-01-01'), ...in3('2026-02-01', { th: 'สอง', en: 'Two.', cs: 'Dvě.' }, 'Else.')])[0],
    ).toContain(', and "a", "b" changed in that');
  });

  it('names every gap that a new section may close', () => {
    const more = `\n\n## C {#c}\n\nThree.`;
    write();
    expect(
      check([...first, ...make('2026-02-01', `## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.${more}`)]),
    ).toHaveLength(Object.keys(requirements).length);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a section that there is not',
      { 'GDPR 13(1)(a)': 'sections: [c]\nstate: covered' },
      'content/coverage.yml:4:1: "GDPR 13(1)(a)" is said in the section "c", which the edition of 2026-01-01 does not have — name the section that says it now, or call it a gap',
    ],
    [
      'a state that there is not',
      { 'GDPR 13(1)(a)': 'sections: [a]\nstate: done' },
      'content/coverage.yml:6:5: "GDPR 13(1)(a).state" must be covered, partly or gap — write state: covered, state: partly or state: gap',
    ],
    [
      'a gap without its note',
      { 'GDPR 13(1)(a)': 'sections: []\nstate: gap' },
      'content/coverage.yml:4:3: "GDPR 13(1)(a)" must say in its "note" what is missing — write note: and in a few words what is missing',
    ],
    [
      'what is said nowhere',
      { 'GDPR 13(1)(a)': 'sections: []\nstate: covered' },
      'content/coverage.yml:4:3: "GDPR 13(1)(a)" must name the sections that say it — write the ids of the sections in square brackets: sections: [general, contact]; of a gap (state: gap) that belongs nowhere, []',
    ],
  ])('names %s', (_, own, message) => {
    write(own);
    expect(check(first)).toEqual([message]);
  });

  it('names what is not answered, an edition that there is not, and a file that is no YAML', () => {
    writeFileSync(at('content/coverage.yml'), 'policy: privacy\nreviewed: 2026-01-01\nrequirements: {}\n');
    expect(check(first)[0]).toBe(
      'content/coverage.yml:3:1: "GDPR 13(1)(a)" is missing: who the controller is, and how to reach it — write\n  GDPR 13(1)(a):\n    sections: []\n    state: gap\n    note: what is missing',
    );
    write({}, '2025-01-01');
    expect(check([...first, ...make('2026-02-01', '## A {#a}\n\nOne.')], first)).toEqual([
      'content/coverage.yml:2:1: there is no edition of 2025-01-01 of the policy "privacy" — read that of 2026-01-01, and write reviewed: 2026-01-01',
    ]);
    write({}, 'soon');
    expect(check(first)).toEqual([
      'content/coverage.yml:2:1: "reviewed" must be the day of an edition — write reviewed: 2027-01-15',
    ]);
    writeFileSync(at('content/coverage.yml'), 'policy: [');
    expect(check(first)).toEqual([
      expect.stringMatching(/^content\/coverage\.yml:1:\d+: this is not valid YAML/),
    ]);
  });
});

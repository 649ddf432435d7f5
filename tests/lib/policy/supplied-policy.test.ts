// What the company supplied stands in the first edition of its privacy policy, in every language.
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition } from '#lib/policy/policies.ts';

/** What the supplied policy names, section by section, and what is therefore the same in every language. */
const facts: Record<string, (string | RegExp)[]> = {
  general: ['improtech s.r.o.', 'PhotoRobot', '(EU) 2016/679', /\b27\D+2016/, 'GDPR'],
  collection: ['B2B', 'B2C', 'https://photorobot.com'],
  cloud: ['PhotoRobot Cloud', 'https://cloud.photorobot.com', 'https://account.photorobot.com', '360/3D/2D'],
  cookies: ['Google Inc.', 'https://policies.google.com/technologies/cookies?hl=en-US'],
  'legal-basis': ['(b)', '(f)', '(a)'],
  retention: ['(c)', '(f)'],
  security: ['Google', 'SSH', 'GDPR'],
  recipients: ['MailChimp', 'Copper CRM', 'Google', 'Privacy Shield', 'GDPR'],
  rights: ['PhotoRobot Cloud', '(a)', 'GDPR'],
  communication: [],
  changes: [],
  company: [
    'improtech s.r.o.',
    'Vodičkova 710/31, 110 00 Praha 1',
    'IČO',
    'DIČ',
    '27367762',
    'CZ27367762',
    'C 108825/MSPH',
  ],
  contact: ['info@photorobot.com', 'www.photorobot.com'],
};

/** How many list items a section has. */
const items: Record<string, number> = { cookies: 3, security: 7, rights: 8 + 3, company: 5, contact: 3 };

const count = (tree: Nodes, type: string) => {
  let found = 0;
  visit(tree, type, () => {
    found += 1;
  });
  return found;
};

describe.each(locales)('the supplied privacy policy in %s', (locale) => {
  const { sections } = getEdition({ locale, policy: 'privacy', date: '2026-11-22' }, '2026-11-22');

  it('has the sections of the outline in their order', () => {
    expect(sections.map(({ id }) => id)).toEqual(Object.keys(facts));
  });

  it.each(sections)('names every name and number in $id', ({ id, text }) => {
    // Czech writes "čl. 6 odst. 1 písm. b)" where the others write "6(1)(b)".
    const normal = text.replaceAll(/písm\. ([a-z])\)/g, '($1)');
    for (const fact of facts[id] ?? []) expect(normal).toMatch(fact);
  });

  it.each(sections)('writes $id with the lists of the outline', ({ id, tree }) => {
    expect(count(tree, 'listItem')).toBe(items[id] ?? 0);
  });

  it('nests the three cases of restriction in the list of rights', () => {
    const nested: number[] = [];
    visit(
      sections.find(({ id }) => id === 'rights')?.tree ?? { type: 'root', children: [] },
      'listItem',
      (item) => {
        visit(item, 'list', (list) => {
          nested.push(list.children.length);
        });
      },
    );
    expect(nested).toEqual([3]);
  });

  it('invents no period for which backups are kept', () => {
    const retention = sections.find(({ id }) => id === 'retention');
    expect(retention?.text.replaceAll(/6\(1\)|čl\. 6 odst\. 1/g, '')).not.toMatch(/\d/);
  });
});

import { describe, expect, it } from 'vitest';
import { findInPolicy } from './find.ts';

describe('the headings of a policy', () => {
  it.each([
    [
      'Above.\n\n## A {#a}\n\nText.',
      '1: this text stands above the first heading — move it below a heading, or delete it',
    ],
    [
      '## A b\n\nText.',
      '1: the heading "A b" has no id — end it with an id in a-z and hyphens, the same in every language, such as {#retention}',
    ],
    ['## {#a}\n\nText.', '1: the heading {#a} has no text — write the heading before its id'],
    ['## A {#a}', '1: the section "A" is empty — write its text, or delete the heading'],
    [
      '## A {#page-contact}\n\nText.',
      '1: the id "page-contact" is used by the page itself — choose another id',
    ],
    [
      '## A {#announced-2027-01-15}\n\nText.',
      '1: the id "announced-2027-01-15" is used by the page itself — choose another id',
    ],
    [
      '## A {#a}\n\nText.\n\n## B {#b}\n\nText.\n\n## C {#a}\n\nText.\n\n## D {#a}\n\nText.',
      ['9', '13'].map((line) => `${line}: the id "a" is already used in line 6 — choose another id`),
    ],
  ])('%j', (text, errors) => {
    expect(findInPolicy(text)).toEqual([errors].flat());
  });

  it('are there at all', () => {
    expect(findInPolicy('')).toEqual([
      '-4: the policy has no section — put a heading such as "## General information {#general}" above its text',
    ]);
    expect(findInPolicy('Text.')).toHaveLength(1);
    expect(findInPolicy('## A from-here {#a-from-here}\n\nText.')).toEqual([]);
  });
});

describe('a slip in a heading is one error, and what it says to write passes', () => {
  it.each<[text: string, error: string, mended: string]>([
    ['# T\n\n## A {#a}\n\nX', '1: "# T" is shown twice', '## A {#a}\n\nX'],
    ['# A\n\nX', '1: "# A" is shown twice', '## A {#id}\n\nX'],
    ['# 1. A\n\nX', '1: "# 1. A" is the heading of no section', '## 1. A {#a}\n\nX'],
    [
      '## A {#a}\n\nX\n\n# B\n\nX',
      '5: "# B" is the heading of no section',
      '## A {#a}\n\nX\n\n## B {#b}\n\nX',
    ],
    ['## A {#Bad_Id}\n\nX', '1: "{#Bad_Id}" is no id at the end of a heading', '## A {#bad-id}\n\nX'],
    ['## Č {#čas}\n\nX', '1: "{#čas}" is no id at the end of a heading', '## Č {#c-as}\n\nX'],
    ['## ก {#ก}\n\nX', '1: "{#ก}" is no id at the end of a heading', '## ก {#retention}\n\nX'],
    ['## A {#a} b\n\nX', '1: "{#a}" is no id at the end of a heading', '## A b {#a}\n\nX'],
    ['## A {#a}\n\n### B {#B}\n\nX', '3: "{#B}" is no id at the end', '## A {#a}\n\n### B {#b}\n\nX'],
    ['##\n\nX', '1: this heading has no text', '## Title {#id}\n\nX'],
    ['## A {#a}\n\n#### B\n\nX', '3: the heading "B" leaves out a level', '## A {#a}\n\n### B\n\nX'],
    ['## A {#a}\n\n##### B\n\nX', '3: the heading "B" is deeper than ####', '## A {#a}\n\n### B\n\nX'],
    ['## A {#a}\n\n### B', '3: the part "B" is empty', '## A {#a}\n\n### B\n\nX'],
    ['## A {#a}\n\n### B\n\n### C\n\nX', '3: the part "B" is empty', '## A {#a}\n\n### C\n\nX'],
    [
      '## A {#a}\n\nX\n\n### B {#a}\n\nX',
      '5: the id "a" is already used',
      '## A {#a}\n\nX\n\n### B {#b}\n\nX',
    ],
    [
      '## A {#a}\n\nX\n\n### B\n\nX\n\n## C {#a-1}\n\nX',
      '9: the id "a-1" is already used',
      '## A {#a}\n\nX\n\n### B\n\nX\n\n## C {#c}\n\nX',
    ],
    [
      '## A {#a}\n\nX\n\n### {#b}\n\nX',
      '5: the heading "### {#b}" has no text',
      '## A {#a}\n\nX\n\n### B {#b}\n\nX',
    ],
  ])('%j', (text, error, mended) => {
    expect(findInPolicy(text)).toEqual([expect.stringContaining(error)]);
    expect(findInPolicy(mended)).toEqual([]);
  });

  it.each([
    '## A {#a}\n\n### B\n\n#### C {#c}\n\nX\n\n#### D\n\nX\n\n### E\n\nX',
    ...[
      '1. Scope',
      '1) Scope',
      '1\\. Scope',
      '**1\\. Scope**',
      '§ 3',
      'Čl. IV',
      '3. května 2027',
      '2.1 ข้อมูล',
    ].map(
      (title) =>
        `## ${title} {#a}\n\n### ${title}\n\n**${title}** x\n\n[${title}](#a)\n\n| ${title} |\n| - |\n| ${title} |`,
    ),
    ...['contact-us', 'contents', 'consent', 'receipt', 'from-us', 'from-2027-01-15'].map(
      (id) => `## A {#${id}}\n\nX`,
    ),
  ])('and none is none: %j', (text) => {
    expect(findInPolicy(text)).toEqual([]);
  });
});

// The title of a draft, and what it says at a glance.
import { expect, it } from 'vitest';
import { checkHead } from '#lib/proofreading/style/head.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const make = (title: string, locale: FrozenLocale = 'en', date = '2026-01-15') =>
  makeCheckedEdition({ locale, policy: 'terms', date }, '## Our data {#own}\n\nWe.', undefined, [
    title,
    'A policy.',
  ]);

it.each([
  ['Terms (draft)'],
  ['Terms (kopie)'],
  ['ข้อกำหนด (ร่าง)'],
  ['Copy of terms'],
  ['copy of terms'],
  ['Terms v2'],
])('is told of the title of a working file: %s', (title) => {
  expect(checkHead(make(title), undefined).map(({ said }) => said)).toEqual([
    [`"${title}" is the name of a working file`, 'write the title alone'],
  ]);
});

it.each([['Terms (of use)'], ['Photocopy of terms'], ['Terms v2 of ours'], ['Terms rev2'], ['Terms v']])(
  'takes a title: %s',
  (title) => expect(checkHead(make(title), make(title, 'en', '2025-01-15'))).toEqual([]),
);

it.each([
  ['Terms of Use', true],
  ['terms of use.', true],
  ['Terms of use', false],
  ['Terms of trade', false],
])('is told of a title that was written otherwise in the edition before: %s', (before, isTold) => {
  expect(checkHead(make('Terms of use'), make(before, 'en', '2025-01-15')).map(({ said }) => said)).toEqual(
    isTold ? [[`the title was "${before}" in the edition before`, 'write it as it was']] : [],
  );
});

it.each<[FrozenLocale, section: string, text: string, isTold: boolean]>([
  ['en', 'own', 'Our data', true],
  ['en', 'own', ' our data. ', true],
  ['en', 'own', 'own', true],
  ['en', 'own', 'Everything.', true],
  ['en', 'other', 'Other', true],
  ['en', 'own', 'We keep it.', false],
  ['en', 'other', 'Our data', false],
  ['th', 'own', 'ข้อมูล', false],
  ['th', 'own', 'Our data', true],
])(
  'is told of what says no more than the heading at a glance, in %s: %s, %s',
  (locale, section, text, isTold) => {
    const edition = make('Terms', locale);
    const frontMatter = { ...edition.frontMatter, glance: [{ section, text }] };
    expect(checkHead({ ...edition, frontMatter }, undefined).map(({ said }) => said)).toEqual(
      isTold
        ? [[`"${text}" says no more than the heading`, 'say in one sentence what the section says']]
        : [],
    );
  },
);

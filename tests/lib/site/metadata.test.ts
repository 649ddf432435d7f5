import { expect, it } from 'vitest';
import { getEdition } from '#lib/policy/policies.ts';
import { getCanonicalPath, getPicture, makeMetadata } from '#lib/site/metadata.ts';

const site = 'http://localhost:3000';
const describePage = (date: string) => {
  const edition = getEdition({ locale: 'th', policy: 'privacy', date }, '2026-12-01');
  const { alternates } = makeMetadata({
    ...edition,
    path: `/privacy/${date}`,
    canonical: getCanonicalPath(edition),
  });
  return { canonical: alternates?.canonical, languages: alternates?.languages };
};

it('names the pages of other languages that are to be cited, as it names its own', () => {
  expect(describePage('2026-11-23')).toEqual({
    canonical: `${site}/th/privacy`,
    languages: {
      th: `${site}/th/privacy`,
      en: `${site}/en/privacy`,
      cs: `${site}/cs/privacy`,
      'x-default': `${site}/privacy`,
    },
  });
  expect(describePage('2026-11-22')).toEqual({
    canonical: `${site}/th/privacy/2026-11-22`,
    languages: {
      th: `${site}/th/privacy/2026-11-22`,
      en: `${site}/en/privacy/2026-11-22`,
      cs: `${site}/cs/privacy/2026-11-22`,
    },
  });
});

it('shows of a past edition a picture whose words say that it is past', () => {
  const { picture } = getPicture(getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' }));
  expect(picture).toEqual({
    path: '/en/privacy/2026-11-22.png',
    alt: 'Privacy policy, edition of 22 November 2026, superseded on 23 November 2026',
  });
});

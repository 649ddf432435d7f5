import { resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { getPlace } from '#lib/server/records/place.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  [undefined, resolve('data/consent.sqlite')],
  ['', resolve('data/consent.sqlite')],
  ['/var/lib/policies/consent.sqlite', resolve('/var/lib/policies/consent.sqlite')],
  ['other/answers.sqlite', resolve('other/answers.sqlite')],
  ['off', undefined],
])('CONSENT_RECORDS %j keeps answers in %s', (named, place) => {
  vi.stubEnv('CONSENT_RECORDS', named);
  expect(getPlace()).toBe(place);
});

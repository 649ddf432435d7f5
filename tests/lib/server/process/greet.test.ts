import { expect, it } from 'vitest';
import { greet } from '#lib/server/process/greet.ts';

it('says where the site is served, and for which address it was built', () => {
  expect(greet('/srv/dist', 8080, 'https://privacy.example')).toBe(
    'Serving /srv/dist at http://localhost:8080, built for https://privacy.example',
  );
});

it('says what is missing where it was built for the machine itself', () => {
  expect(greet('/srv/dist', 8080, 'http://localhost:3000')).toBe(
    'Serving /srv/dist at http://localhost:8080, built for http://localhost:3000 — for a site that others read, set SITE_URL when it is built: a proxy that does not pass on “Host” lets nobody make a choice.',
  );
});

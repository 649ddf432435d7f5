import { afterEach, expect, it, vi } from 'vitest';
import { makeSecurityContact } from '#lib/site/security-contact.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('says whom to write to, until when, and where it stands itself (RFC 9116)', () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  expect(makeSecurityContact({ email: 'a@example.com' }, '2026-11-25')).toBe(
    'Contact: mailto:a@example.com\n' +
      'Expires: 2027-11-25T00:00:00Z\n' +
      'Canonical: https://privacy.example/.well-known/security.txt\n',
  );
});

it('holds for no more than a year, in a year of 366 days too', () => {
  expect(makeSecurityContact({ email: 'a@example.com' }, '2028-02-29')).toContain(
    '\nExpires: 2029-02-28T00:00:00Z\n',
  );
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeChangeMail } from '#lib/site/change-mail.ts';

describe('the mail that tells of a change', () => {
  const write = (locale: (typeof locales)[number], change = {}) =>
    makeChangeMail(
      { ...getEdition({ locale, policy: 'privacy', date: '2027-03-01' }), ...change },
      getCompany(locale, '2027-03-01'),
    );

  it.each(locales)('says in %s what changes, from when, what to do, and where to read on', (locale) => {
    expect(write(locale).text).toMatchSnapshot();
  });

  it('says the same as text and as HTML, in its language, and loads nothing', () => {
    for (const locale of locales) {
      const { html, text, subject } = write(locale);
      const shown = new DOMParser().parseFromString(html, 'text/html');
      const plain = (value: string | null = '') => value?.replaceAll(/^- |\s+/gm, '');
      expect(plain(shown.body.textContent)).toBe(plain(text));
      expect([shown.documentElement.lang, shown.title]).toEqual([locale, subject]);
      expect(html).not.toMatch(/<(?:img|link|script|style)| style=/);
      const links = [...shown.querySelectorAll('a')].map(({ href }) => href);
      const edition = `http://localhost:3000/${locale}/privacy/2027-03-01`;
      expect(links).toEqual([
        `${edition}/changes`,
        edition,
        'mailto:info@photorobot.com',
        `http://localhost:3000/${locale}/rights`,
      ]);
    }
  });

  it('leads to the newer summary, where its own waits for the translation', () => {
    const waivers = [{ section: 'summary', until: '2027-03-01', reason: 'ill' }];
    const { text } = write('cs', { waivers });
    expect(text).toContain(
      'Novější znění tohoto shrnutí je v jiném jazyce: angličtina\nhttp://localhost:3000/en/privacy/2027-03-01/changes\n',
    );
    expect(write('cs').text).not.toContain('Novější');
  });

  it('shows signs of HTML as they are', () => {
    expect(write('en', { summary: ['A < B & C.'] }).html).toContain('<li>A &lt; B &amp; C.</li>');
  });

  it('names who answers for data protection, where there is someone', () => {
    const company = { ...getCompany('en', '2027-03-01'), dataProtection: 'dpo@photorobot.com' };
    const { text } = makeChangeMail(
      getEdition({ locale: 'en', policy: 'privacy', date: '2027-03-01' }),
      company,
    );
    expect(text).toContain('Write to us at dpo@photorobot.com.');
  });
});

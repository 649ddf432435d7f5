// SkipLink: comes first, leads to the text. SiteHeader: names the company, leads home and to the contacts.
// LanguageSwitcher: names each language in itself, keeps the page, marks the page's own language (WCAG 2.4.5, 3.1.2).
// ContactFooter: names who is responsible (GDPR Art. 13(1)(a)); cookie settings are one click away (Art. 7(3)).
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ContactFooter } from '#components/frame/ContactFooter.tsx';
import { LanguageSwitcher } from '#components/frame/LanguageSwitcher.tsx';
import { MissingPage } from '#components/frame/MissingPage.tsx';
import { Page } from '#components/frame/Page.tsx';
import { SkipLink } from '#components/frame/SkipLink.tsx';
import { locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEditionsInForce, listLinkedPolicies } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

it('leads past the header to the text', () => {
  renderIn('en', <SkipLink />);
  expect(screen.getByRole('link', { name: 'Skip to the text' }).getAttribute('href')).toBe('#main');
});

describe('LanguageSwitcher', () => {
  it.each(locales)('keeps the page and marks the language of the page (%s)', (locale) => {
    renderIn(locale, <LanguageSwitcher path="/privacy" locales={locales} />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.lang])).toEqual([
      ['ไทย', '/th/privacy', 'th'],
      ['English', '/en/privacy', 'en'],
      ['Čeština', '/cs/privacy', 'cs'],
    ]);
    expect(links.filter((link) => link.hasAttribute('aria-current')).map(({ lang }) => lang)).toEqual([
      locale,
    ]);
  });
});

describe('Page', () => {
  it('has a header with the company’s name that leads home, the contacts, and the text as main', () => {
    renderIn(
      'cs',
      <Page company={getCompany('cs')} path="/privacy">
        text
      </Page>,
    );
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('link', { name: /PhotoRobot, improtech s\.r\.o\./ }).getAttribute('href')).toBe(
      '/cs',
    );
    expect(header.getByRole('link', { name: 'Kontakt' }).getAttribute('href')).toBe('#page-contact');
    expect(screen.getByRole('main').textContent).toBe('text');
  });
});

describe('ContactFooter', () => {
  const listLinked = (footer: HTMLElement) =>
    within(within(footer).getByRole('navigation'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));

  it('names a telephone number and a contact for data protection where there are such', () => {
    const company = { ...getCompany('en'), phone: '+420 123 456 789', dataProtection: 'privacy@example.com' };
    renderIn('en', <ContactFooter company={company} policies={[]} />);
    const read = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(read('+420 123 456 789')).toBe('tel:+420123456789');
    expect(read('privacy@example.com')).toBe('mailto:privacy@example.com');
  });

  it.each([
    ['th', 'จดทะเบียนในทะเบียนพาณิชย์ของศาลเทศบาลกรุงปราก แฟ้มเลขที่ C 108825/MSPH', 'Czech Republic', 'การตั้งค่าคุกกี้'],
    [
      'en',
      'Entered in the Commercial Register kept by the Municipal Court in Prague, file no. C 108825/MSPH',
      'Czech Republic',
      'Cookie settings',
    ],
    [
      'cs',
      'Zapsána v obchodním rejstříku vedeném u Městského soudu v Praze, spisová značka C 108825/MSPH',
      'Česká republika',
      'Nastavení cookies',
    ],
  ] as const)('names the company and its contacts (%s)', (locale, register, country, settings) => {
    renderIn(locale, <ContactFooter company={getCompany(locale)} policies={listLinkedPolicies(locale)} />);
    const footer = screen.getByRole('contentinfo');
    expect(footer.id).toBe('page-contact');
    expect(
      within(footer)
        .getAllByRole('definition')
        .map((fact) => fact.textContent),
    ).toEqual([
      'improtech s.r.o.',
      `Vodičkova 710/31, 110 00 Praha 1, ${country}`,
      '27367762',
      'CZ27367762',
      register,
      'info@photorobot.com',
      'www.photorobot.com',
    ]);
    const getAddress = (name: string) => within(footer).getByRole('link', { name }).getAttribute('href');
    expect(getAddress('info@photorobot.com')).toBe('mailto:info@photorobot.com');
    expect(getAddress('www.photorobot.com')).toBe('https://www.photorobot.com');
    expect(getAddress(settings)).toBe(`/${locale}/cookies#cookie-settings`);
    expect(listLinked(footer)).toEqual([
      `/${locale}/privacy`,
      `/${locale}/cookies`,
      `/${locale}/cookies#cookie-settings`,
      `/${locale}/rights`,
    ]);
  });

  it('leads to no policy that is not published yet', () => {
    renderIn('en', <ContactFooter company={getCompany('en')} policies={['cookies']} />);
    expect(listLinked(screen.getByRole('contentinfo'))[0]).toBe('/en/cookies');
  });
});

it('leads from a missing page to the policies, each by its name', () => {
  renderIn('th', <MissingPage editions={getEditionsInForce('th')} />);
  expect(screen.getByRole('heading', { level: 1, name: 'ไม่มีหน้านี้ในเว็บไซต์' })).toBeDefined();
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['นโยบายความเป็นส่วนตัว', '/th/privacy'],
    ['นโยบายคุกกี้', '/th/cookies'],
    ['นโยบายทั้งหมด', '/th'],
  ]);
});

// UseRights: each right of the policy is used by one letter, to be mailed, copied or printed (GDPR Art. 12(2)); whom to
// complain to is named with its address (Art. 13(2)(d)); nothing in it is a form that a browser could send.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UseRights } from '#components/rights/UseRights.tsx';
import { locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

const rights = [
  'access',
  'rectification',
  'withdrawal',
  'erasure',
  'restriction',
  'portability',
  'objection',
].concat('complaint');

describe.each(locales)('UseRights (%s)', (locale) => {
  const show = () => renderIn(locale, <UseRights company={getCompany(locale)} />).container;

  it('has a letter for each right of the policy, with the text of its mail', () => {
    const page = show();
    const letters = [...page.querySelectorAll('article')];
    expect(letters.map(({ id }) => id)).toEqual(rights);
    for (const letter of letters) {
      const { href = '' } = letter.querySelector('a') ?? {};
      const body = decodeURIComponent(/&body=(.*)/.exec(href)?.[1] ?? '');
      expect(body).toContain('________');
      expect(letter.querySelector('pre')?.textContent).toBe(body.replaceAll('\r\n', '\n'));
    }
  });

  it('has fields with names of their own and no form around them', () => {
    const page = show();
    expect(screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).name)).toEqual([
      'name',
      'contact',
      'details',
    ]);
    expect(page.querySelector('form')).toBeNull();
    // Without a form around it, it sends nothing.
    for (const button of screen.getAllByRole('button', { hidden: true }))
      expect(button).toMatchObject({ type: 'button', name: 'print' });
  });

  it('lets the right be chosen before anything is to be filled in', () => {
    const page = show();
    const [first] = page.querySelectorAll('details');
    const fields = page.querySelector('fieldset') as Node;
    expect(first?.compareDocumentPosition(fields)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('names the Czech authority with its address, and in Thai the one of Thailand', () => {
    const page = show();
    const address = page.querySelector('address') as HTMLElement;
    expect(address.textContent).toContain('Úřad pro ochranu osobních údajůPplk. Sochora 27, 170 00 Praha 7');
    expect(within(address).getByRole('link', { name: 'uoou.gov.cz' })).toHaveProperty(
      'href',
      'https://uoou.gov.cz/',
    );
    const ofThailand = screen.queryAllByRole('link', { name: /PDPC/ });
    expect(ofThailand.map((link) => link.getAttribute('href'))).toEqual(
      locale === 'th' ? ['https://www.pdpc.or.th'] : [],
    );
    expect(page.querySelector(`a[href="/${locale}/privacy#rights"]`)).not.toBeNull();
  });
});

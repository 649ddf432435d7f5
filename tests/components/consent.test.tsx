// ConsentBanner and ConsentSettings: a real form that works without script; yes and no alike, no first or second
// choice among them (EDPB Taskforce §§ 7-17); nothing pre-ticked (GDPR Recital 32); the necessary purpose is shown as
// always on and cannot be switched; a status message that assistive technology announces (WCAG 4.1.3).
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ConsentBanner } from '#components/ConsentBanner.tsx';
import { ConsentSettings } from '#components/ConsentSettings.tsx';
import { SavedNotice } from '#components/SavedNotice.tsx';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

const texts = [
  ['th', 'ความยินยอมเรื่องคุกกี้', 'ปฏิเสธทั้งหมด', 'ยอมรับทั้งหมด'],
  ['en', 'Cookie consent', 'Reject all', 'Accept all'],
  ['cs', 'Souhlas s cookies', 'Odmítnout vše', 'Přijmout vše'],
] as const;

describe.each(texts)('in %s', (locale, label, reject, accept) => {
  it('asks in a region of its own, by a form that the browser can send', () => {
    renderIn(locale, <ConsentBanner />);
    const banner = screen.getByRole('region', { name: label });
    const form = banner.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/consent']);
    expect(new FormData(form ?? undefined).get('return')).toBe(`/${locale}`);
  });

  it('puts no and yes side by side, of one kind', () => {
    renderIn(locale, <ConsentBanner />);
    const no = screen.getByRole<HTMLButtonElement>('button', { name: reject });
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: accept });
    expect([no.name, no.value, yes.name, yes.value]).toEqual(['choice', 'reject', 'choice', 'accept']);
    expect(no.parentElement).toBe(yes.parentElement);
    expect(no.className).toBe(yes.className);
  });

  it('has a switch for each purpose, off but for the necessary one, which cannot be switched', () => {
    renderIn(locale, <ConsentSettings path="/cookies" />);
    const switches = screen.getAllByRole<HTMLInputElement>('switch');
    expect(switches.map(({ name, checked, disabled }) => [name, checked, disabled])).toEqual([
      ['', true, true],
      ['statistics', false, false],
      ['advertising', false, false],
    ]);
    expect(screen.getAllByRole('button').map((button) => (button as HTMLButtonElement).value)).toEqual([
      'save',
      'reject',
      'accept',
    ]);
    const form = screen.getByRole('group').closest('form');
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ return: `/${locale}/cookies` });
  });
});

it('announces that a choice was saved', () => {
  renderIn('cs', <SavedNotice />);
  expect(
    within(screen.getByRole('status')).getByText('Vaše volba ohledně cookies byla uložena.'),
  ).toBeDefined();
});

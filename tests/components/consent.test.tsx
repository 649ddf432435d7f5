// ConsentBanner and ConsentSettings: a real form that works without script; yes and no alike, no first or second
// choice among them (EDPB Taskforce §§ 7-17); nothing pre-ticked (GDPR Recital 32); the necessary purpose is shown as
// always on and cannot be switched; a status message that assistive technology announces (WCAG 4.1.3), which says that
// something was saved only where it was.
import { brotliCompressSync } from 'node:zlib';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceOutcome } from '#components/consent/ChoiceOutcome.tsx';
import { ConsentBanner } from '#components/consent/ConsentBanner.tsx';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import { SavedNotice } from '#components/consent/SavedNotice.tsx';
import { writeAsked } from '#lib/consent/form.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { makeQuestion } from '#lib/consent/question.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

const question = getQuestion();

const texts = [
  ['th', 'ความยินยอมเรื่องคุกกี้', 'ปฏิเสธทั้งหมด', 'ยอมรับทั้งหมด'],
  ['en', 'Cookie consent', 'Reject all', 'Accept all'],
  ['cs', 'Souhlas s cookies', 'Odmítnout vše', 'Přijmout vše'],
] as const;

describe.each(texts)('in %s', (locale, label, reject, accept) => {
  it('asks in a region of its own, by a form that the browser can send', () => {
    renderIn(locale, <ConsentBanner question={question} />);
    const banner = screen.getByRole('region', { name: label });
    // What it says is no part of what the page is about (Google, data-nosnippet).
    expect(banner.getAttribute('data-nosnippet')).toBe('');
    const form = banner.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/consent']);
    expect(new FormData(form ?? undefined).get('return')).toBe(`/${locale}`);
  });

  it('puts no and yes side by side, of one kind', () => {
    renderIn(locale, <ConsentBanner question={question} />);
    const no = screen.getByRole<HTMLButtonElement>('button', { name: reject });
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: accept });
    expect([no.name, no.value, yes.name, yes.value]).toEqual(['choice', 'reject', 'choice', 'accept']);
    expect(no.parentElement).toBe(yes.parentElement);
    expect(no.className).toBe(yes.className);
  });

  it('has a switch for each purpose, off but for the necessary one, which cannot be switched', () => {
    renderIn(locale, <ConsentSettings path="/cookies" question={question} />);
    const switches = screen.getAllByRole<HTMLInputElement>('switch');
    expect(switches.map(({ name, checked, disabled }) => [name, checked, disabled])).toEqual([
      ['', true, true],
      ['statistics', false, false],
      ['advertising', false, false],
    ]);
    // Withdrawal stands in the receipt, which is shown to those who have chosen.
    // The first closes the settings where they stand in a dialog.
    expect(screen.getAllByRole('button').map((button) => (button as HTMLButtonElement).value)).toEqual([
      '',
      'save',
      'reject',
      'accept',
    ]);
    expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(5);
    const form = screen.getByRole('group').closest('form');
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      return: `/${locale}/cookies`,
      asked: writeAsked(question),
    });
  });
});

it('has words for what was saved, and for nothing, and says none of them by itself', () => {
  renderIn('cs', <SavedNotice question={question} />);
  const parts = [...screen.getByRole('status').querySelectorAll<HTMLElement>('[data-part]')];
  expect(parts.map(({ dataset, textContent, hidden }) => [dataset.part, textContent.trim(), hidden])).toEqual(
    [
      ['saved', 'Vaše volba ohledně cookies byla uložena.', true],
      [
        'unsaved',
        'Vaši volbu ohledně cookies se nepodařilo uložit: prohlížeč nepřijímá cookies z tohoto webu.',
        true,
      ],
      ['copied', 'Zkopírováno do schránky.', true],
      ['statistics', 'Souhlas udělen: Statistika.', true],
      ['advertising', 'Souhlas udělen: Reklama.', true],
      ['none', 'Používají se jen nezbytné cookies.', true],
    ],
  );
});

describe('the page that tells what was saved', () => {
  it.each([
    [[], 'Your cookie choice has been saved', ['Only necessary cookies are used.']],
    [['advertising' as const], 'Your cookie choice has been saved', ['Consent given: Advertising.']],
    [undefined, 'No cookie choice is saved in your browser', [expect.stringMatching(/^If you have just/)]],
  ])('says so of %j, and leads to the settings', (granted, title, texts) => {
    const { container } = renderIn('en', <ChoiceOutcome granted={granted} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    const paragraphs = [...container.querySelectorAll('p:not(form p)')].map(({ textContent }) => textContent);
    expect(paragraphs).toEqual([...texts, 'Cookie settings', 'All policies']);
    const settings = screen.getByRole<HTMLAnchorElement>('link', { name: 'Cookie settings' });
    expect(settings.getAttribute('href')).toBe('/en/cookies#cookie-settings');
  });
});

it.each([
  ['th', '24 เดือน', '90 วัน', '15 นาที'],
  ['en', '24 months', '90 days', '15 minutes'],
  ['cs', '24 měsíců', '90 dnů', '15 minut'],
] as const)('names the cookies one by one under their purpose (%s)', (locale, months, days, minutes) => {
  renderIn(locale, <ConsentSettings path="/cookies" question={question} />);
  const lists = within(screen.getByRole('group')).getAllByRole('list');
  const items = lists.map((list) =>
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  );
  expect(items.map((each) => each.length)).toEqual([2, 2, 3]);
  expect(items[1]).toEqual([`_ga – Google, ${months}`, `_ga_* – Google, ${months}`]);
  expect(items[2]?.[1]).toBe(`_gcl_au – Google, ${days}`);
  expect(items[2]?.[0]).toBe(`test_cookie – Google (doubleclick.net), ${minutes}`);
});

it('has a receipt that is hidden until there is a choice', () => {
  renderIn('en', <ConsentSettings path="/cookies" question={question} />);
  expect(screen.queryByRole('button', { name: 'Withdraw your consent' })).toBeNull();
  for (const time of document.querySelectorAll('time')) expect(time.textContent).not.toBe('');
  const button = screen.getByRole<HTMLButtonElement>('button', {
    name: 'Withdraw your consent',
    hidden: true,
  });
  expect([button.name, button.value]).toEqual(['choice', 'withdraw']);
});

it.each(['th', 'en', 'cs'] as const)('keeps the first layer within 1.2 KB of brotli (%s)', (locale) => {
  const { container } = renderIn(locale, <ConsentBanner question={question} />);
  expect(brotliCompressSync(container.innerHTML).length).toBeLessThanOrEqual(1.2 * 1024);
  expect(container.querySelectorAll('button')).toHaveLength(2);
});

it('asks nothing where nothing needs consent', () => {
  const necessary = question.cookies.filter(({ purpose }) => purpose === 'necessary');
  const { container } = renderIn('en', <ConsentBanner question={makeQuestion(necessary)} />);
  expect(container.innerHTML).toBe('');
});

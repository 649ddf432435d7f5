// Redline: what changed in words and numbers, not by colour alone (WCAG 1.4.1); what did not is folded.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Redline } from '#components/redline/Redline.tsx';
import { getEdition, getRedline } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

describe('the redline', () => {
  const show = () => {
    const edition = getEdition({ locale: 'en', policy: 'cookies', date: '2026-11-23' }, '2026-11-23');
    const sections = getRedline(edition);
    renderIn('en', <Redline edition={edition} before="2026-11-22" sections={sections} />);
    return edition;
  };

  it('has the summary on top, and names what changed with the ways to it', () => {
    const { summary = [] } = show();
    const items = screen.getAllByRole('listitem').slice(0, summary.length);
    expect(items.map((item) => item.textContent)).toEqual(summary);
    const named = screen
      .getAllByRole('listitem')
      .filter((item) => /^(Changed|Added):/.test(item.textContent));
    const ways = named.map((item) => within(item).getAllByRole('listitem'));
    expect(ways.map((items) => items.length)).toEqual([2, 1]);
    // A way is a line of its own.
    for (const way of ways.flat()) expect(within(way).getByRole('link').textContent).toBe(way.textContent);
    for (const link of named.flatMap((item) => within(item).getAllByRole('link'))) {
      const section = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      const heading = section?.querySelector('h2')?.cloneNode(true) as HTMLElement;
      for (const mark of heading.querySelectorAll('del, small, span')) mark.remove();
      expect(heading.textContent?.trim()).toBe(link.textContent);
    }
  });

  it('names what happened to each section, and labels each change for those who do not see it', () => {
    show();
    const heading = screen.getByRole('heading', { name: /How to change .*or withdraw.*your choice Changed/ });
    expect(heading.querySelector('small')?.textContent).toBe('Changed');
    expect(within(heading).getByRole('insertion').textContent).toBe('added: or withdraw  end of addition ');
    const { length } = screen.getAllByRole('insertion');
    expect(length).toBeGreaterThan(10);
    for (const mark of screen.getAllByRole('insertion'))
      if (mark.closest('section')) expect(mark.textContent).toMatch(/^added: .*\S.* end of addition $/s);
    for (const mark of screen.getAllByRole('deletion'))
      if (mark.closest('section')) expect(mark.textContent).toMatch(/^removed: .*\S.* end of removal $/s);
    expect(screen.getAllByRole('deletion').length).toBeGreaterThan(3);
  });

  it('leads from each change to the ones beside it', () => {
    show();
    const changes = [...document.querySelectorAll('[id^="change-"]')] as HTMLElement[];
    expect(changes.length).toBeGreaterThan(2);
    for (const [index, change] of changes.entries()) {
      expect(change.id).toBe(`change-${index + 1}`);
      const ways = within(change).getAllByText(/^(Previous|Next) change$/);
      expect(ways.map((way) => way.getAttribute('href'))).toEqual([
        ...(index > 0 ? [`#change-${index}`] : []),
        ...(index + 1 < changes.length ? [`#change-${index + 2}`] : []),
      ]);
    }
  });

  it('folds what stayed as it was, and leads links of the text into the edition', () => {
    show();
    const fold = screen.getByText('Unchanged: What cookies are · What we ask you').closest('details');
    expect([fold?.open, fold?.querySelectorAll('section').length]).toEqual([false, 2]);
    expect(screen.getByRole('link', { name: 'form on this page' }).getAttribute('href')).toBe(
      '/en/cookies/2026-11-23#cookie-settings',
    );
  });
});

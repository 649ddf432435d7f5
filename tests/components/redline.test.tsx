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

  it('has the summary on top, and counts', () => {
    const { summary = [] } = show();
    const items = screen.getAllByRole('listitem').slice(0, summary.length);
    expect(items.map((item) => item.textContent)).toEqual(summary);
    expect(screen.getByText(/^Sections changed/).textContent).toMatch(
      /^Sections changed: 2, added: 1, removed: 0, moved: 0\. Passages added: \d+, removed: \d+\.$/,
    );
  });

  it('names what happened to each section, and labels each change for those who do not see it', () => {
    show();
    const heading = screen.getByRole('heading', { name: /How to change .*or withdraw.*your choice Changed/ });
    expect(heading.querySelector('small')?.textContent).toBe('Changed');
    expect(within(heading).getByRole('insertion').textContent).toBe('added: or withdraw ');
    const { length } = screen.getAllByRole('insertion');
    expect(length).toBeGreaterThan(10);
    expect(screen.getAllByText('added:', { exact: false, selector: 'ins > span' })).toHaveLength(length - 1);
    expect(screen.getAllByRole('deletion').length).toBeGreaterThan(3);
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

// The live content, whatever it is: sound, and each published edition shown as it was accepted. A draft, or one that was
// withdrawn, is not held to anything here.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { checkContent } from '#lib/checks/all.ts';
import { checkMessages } from '#lib/checks/interface-texts.ts';
import { listPublished } from '#lib/policy/life/published.ts';
import { getEdition, getRedline } from '#lib/policy/policies.ts';
import { inLanguage } from '../render.tsx';

const breakLines = (html: string) => html.replaceAll(/(<\/(?:section|h\d|p|li|nav|header)>)(?!\n)/g, '$1\n');

const published = listPublished();

describe.each(published)('$locale/$policy/$date', (name) => {
  const { locale, policy, date } = name;
  const edition = getEdition(name, date);

  it('is rendered as it was accepted', async () => {
    const html = renderToStaticMarkup(inLanguage(locale, <PolicyArticle edition={edition} />));
    await expect(breakLines(html)).toMatchFileSnapshot(`__snapshots__/${locale}-${policy}-${date}.html`);
  });
});

const compared = published.filter((name) => getEdition(name, name.date).before);

it.each(compared)('$locale/$policy/$date is compared with the edition before it', async (name) => {
  const { locale, policy, date } = name;
  const edition = getEdition(name, date);
  const sections = getRedline(edition);
  const redline = <Redline edition={edition} before={edition.before ?? ''} sections={sections} />;
  const html = renderToStaticMarkup(inLanguage(locale, redline));
  await expect(breakLines(html)).toMatchFileSnapshot(
    `__snapshots__/${locale}-${policy}-${date}-changes.html`,
  );
});

it('is sound, and as it was sealed', () => {
  const errors = [...checkContent(), ...checkMessages()].filter(({ isWarning }) => !isWarning);
  expect(errors.map(({ message }) => message)).toEqual([]);
});

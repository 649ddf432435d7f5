import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PolicyArticle } from '#components/PolicyArticle.tsx';
import { listEditions } from '#lib/policy/files.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { inLanguage } from '../render.tsx';

describe.each(listEditions())('$locale/$policy/$date', (name) => {
  const edition = getEdition(name, name.date);

  it('is rendered as it was accepted', async () => {
    const html = renderToStaticMarkup(inLanguage(name.locale, <PolicyArticle edition={edition} />));
    const lines = html.replaceAll(/(<\/(?:section|h\d|p|li|nav|header)>)(?!\n)/g, '$1\n');
    await expect(lines).toMatchFileSnapshot(`__snapshots__/${name.locale}-${name.policy}-${name.date}.html`);
  });
});

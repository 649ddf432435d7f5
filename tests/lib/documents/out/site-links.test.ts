import { afterEach, expect, it, vi } from 'vitest';
import { importDocument } from '#lib/documents/import-document.ts';
import { writeText } from './editions.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const sites = ['https://one.example', 'https://one.example/x/y', 'https://two.example/z'];
const pairs = sites.flatMap((then) => sites.map((now) => [then, now] as const));

it.each(pairs)(
  'links within the site, when it stood at %s, come back where it stands at %s',
  async (then, now) => {
    const text =
      '## Part {#part}\n\n[The other policy](/en/privacy), [its cookies](/en/cookies#cookie-settings).';
    vi.stubEnv('SITE_URL', then);
    const bytes = await writeText(text);
    vi.stubEnv('SITE_URL', now);
    const back = await importDocument({ name: 'terms.docx', bytes }, { locale: 'en', policy: 'terms' });
    expect(back.text).toContain(text);
  },
);

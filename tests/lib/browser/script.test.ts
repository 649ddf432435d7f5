import { brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the script', () => {
  const bundle = async (id: string) => {
    vi.stubEnv('GOOGLE_TAG_ID', id);
    vi.resetModules();
    return (await import('#lib/browser/script.ts')).getConsentScript();
  };

  it('does not mention Google where no tag id is built in', async () => {
    expect(await bundle('')).not.toMatch(/google|gtag|dataLayer/i);
  });

  it.each([
    ['', 2048],
    ['G-ABC123XYZ0', 3072],
  ])('stays within its budget (tag id "%s": %d bytes brotli)', async (id, most) => {
    expect(brotliCompressSync(await bundle(id)).length).toBeLessThanOrEqual(most);
  });

  it.each(['https://example.com', 'https://www.example.com/policies/photorobot'])(
    'does so at %s',
    async (site) => {
      vi.stubEnv('SITE_URL', site);
      expect(brotliCompressSync(await bundle('')).length).toBeLessThanOrEqual(2048);
    },
  );

  it('stays within the same budget where that of the letters is in it', async () => {
    await bundle('');
    const { getLettersScript, getRightsScript } = await import('#lib/browser/script.ts');
    for (const script of [getLettersScript(), getRightsScript()]) expect(script).toContain('data-field');
    expect(getRightsScript()).not.toMatch(/citation|choice-outcome|section\[id\]/);
    expect(brotliCompressSync(getRightsScript()).length).toBeLessThanOrEqual(2048);
  });

  it('sends the form to where the page does, below the path of the site', async () => {
    vi.stubEnv('SITE_URL', 'https://example.com/x/y');
    expect(await bundle('')).toMatch(/form\[action="\/x\/y\/consent"\]/);
    vi.stubEnv('SITE_URL', '');
    expect(await bundle('')).toMatch(/form\[action="\/consent"\]/);
  });

  it('is bundled once in a build and handed on, for each day by itself', async () => {
    vi.resetModules();
    const { getConsentScript, getLettersScript, nameScripts } = await import('#lib/browser/script.ts');
    vi.stubEnv('AS_OF', '2026-11-22');
    const [before, letters] = [getConsentScript(), getLettersScript()];
    vi.stubEnv('AS_OF', '2026-11-23');
    const { BUNDLED_SCRIPTS = '' } = nameScripts(['2026-11-23']);
    expect(BUNDLED_SCRIPTS).not.toContain('2026-11-22');
    vi.stubEnv('BUNDLED_SCRIPTS', BUNDLED_SCRIPTS.replace(JSON.stringify(letters), '"of the build"'));
    vi.resetModules();
    const other = await import('#lib/browser/script.ts');
    expect([other.getLettersScript(), other.getConsentScript()]).toEqual([
      'of the build',
      getConsentScript(),
    ]);
    vi.stubEnv('AS_OF', '2026-11-22');
    expect([other.getLettersScript(), other.getConsentScript()]).toEqual([letters, before]);
  });

  it('names the tag where one is', async () => {
    const script = await bundle('G-ABC123XYZ0');
    expect(script).toContain('https://www.googletagmanager.com/gtag/js');
    expect(script).toContain('?id=G-ABC123XYZ0');
  });
});

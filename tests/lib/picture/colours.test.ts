import { afterEach, expect, it, vi } from 'vitest';
import { readColours } from '#lib/picture/colours.ts';
import { makeWebManifest } from '#lib/picture/web-manifest.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('reads the colours of the pages where they stand', () => {
  const { light, dark } = readColours();
  expect([light.paper, dark.paper]).toEqual(['#fdfdfb', '#15181b']);
  for (const each of [light, dark])
    for (const colour of Object.values(each)) expect(colour).toMatch(/^#[\da-f]{6}$/);
});

it('tells a device the name of the site, where it begins and which icons it has', () => {
  expect(makeWebManifest()).toEqual({
    name: 'PhotoRobot',
    start_url: '/',
    display: 'browser',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  });
});

it('leads a device below the path of the site', () => {
  vi.stubEnv('SITE_URL', 'https://example.com/x');
  const { start_url: start, icons } = makeWebManifest();
  expect([start, ...(icons ?? []).map(({ src }) => src)]).toEqual([
    '/x/',
    '/x/favicon.svg',
    '/x/apple-touch-icon.png',
  ]);
});

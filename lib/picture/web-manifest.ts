import type { MetadataRoute } from 'next';
import { endpoints } from '#lib/address/endpoints.ts';
import { getSitePath } from '#lib/address/origin.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { readColours } from '#lib/picture/colours.ts';
import { getCompany } from '#lib/policy/company.ts';

/** What stands on the screen of a device where somebody puts the site there (W3C Web Application Manifest). */
export function makeWebManifest(): MetadataRoute.Manifest {
  const { paper } = readColours().light;
  const base = getSitePath();
  return {
    name: getCompany(defaultLocale).brand,
    // The address that negotiates: which language is read is for the visitor to say, each time.
    start_url: `${base}/`,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: base + endpoints.icon, type: 'image/svg+xml', sizes: 'any' },
      { src: base + endpoints.touchIcon, type: 'image/png', sizes: '180x180' },
    ],
  };
}

import type { MetadataRoute } from 'next';
import { getSiteUrl } from '#lib/address/origin.ts';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL('/sitemap.xml', getSiteUrl()).href };
}

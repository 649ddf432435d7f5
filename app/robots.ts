import type { MetadataRoute } from 'next';
import { endpoints } from '#lib/address/endpoints.ts';
import { getSiteUrl } from '#lib/address/origin.ts';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL(endpoints.sitemap, getSiteUrl()).href };
}

import type { MetadataRoute } from 'next';
import { endpoints } from '#lib/address/endpoints.ts';
import { getAddress } from '#lib/address/origin.ts';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: getAddress(endpoints.sitemap) };
}

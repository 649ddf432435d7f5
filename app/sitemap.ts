import { makeSitemap } from '#lib/site/sitemap.ts';

export default makeSitemap;

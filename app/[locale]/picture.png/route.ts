import { notFound } from 'next/navigation';
import { isLocale, locales } from '#lib/i18n/routing.ts';
import { drawPicture } from '#lib/picture/draw-picture.ts';
import { tellSite } from '#lib/picture/picture-text.ts';
import { getCompany } from '#lib/policy/company.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/picture.png'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const picture = await drawPicture(tellSite(locale), getCompany(locale));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}

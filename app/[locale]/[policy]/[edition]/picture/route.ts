import { notFound } from 'next/navigation';
import { isLocale } from '#lib/i18n/routing.ts';
import { drawPicture } from '#lib/picture/draw-picture.ts';
import { tellEdition } from '#lib/picture/picture-text.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, listEditionParams } from '#lib/policy/policies.ts';

export const dynamic = 'force-static';

export const generateStaticParams = listEditionParams;

export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/[policy]/[edition]/picture'>,
): Promise<Response> {
  const { locale, policy, edition: date } = await params;
  if (!isLocale(locale)) notFound();
  const text = tellEdition(getEdition({ locale, policy, date }));
  const picture = await drawPicture(text, getCompany(locale, date));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}

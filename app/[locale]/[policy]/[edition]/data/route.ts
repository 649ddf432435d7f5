import { notFound } from 'next/navigation';
import { isLocale } from '#lib/i18n/routing.ts';
import { getEdition, listEditionParams } from '#lib/policy/policies.ts';
import { makeEditionData } from '#lib/site/edition-data.ts';

export const dynamic = 'force-static';

export const generateStaticParams = listEditionParams;

export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/[policy]/[edition]/data'>,
): Promise<Response> {
  const { locale, policy, edition } = await params;
  if (!isLocale(locale)) notFound();
  return Response.json(makeEditionData(getEdition({ locale, policy, date: edition })));
}

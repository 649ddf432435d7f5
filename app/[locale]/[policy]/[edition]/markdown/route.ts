import { notFound } from 'next/navigation';
import { isLocale } from '#lib/i18n/routing.ts';
import { getSource, listEditionParams } from '#lib/policy/policies.ts';

export const dynamic = 'force-static';

export const generateStaticParams = listEditionParams;

export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/[policy]/[edition]/markdown'>,
): Promise<Response> {
  const { locale, policy, edition } = await params;
  if (!isLocale(locale)) notFound();
  const source = getSource({ locale, policy, date: edition });
  return new Response(source, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}

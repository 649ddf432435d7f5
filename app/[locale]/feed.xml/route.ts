import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '#lib/i18n/dates.ts';
import { isLocale, locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getAcceptedEditions, getGoneEdition, listGoneParams } from '#lib/policy/policies.ts';
import { makeFeed } from '#lib/site/feed.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale });
  const entries = getAcceptedEditions(locale).map((edition) => {
    const date = formatDay(locale, edition.date);
    return {
      edition,
      title: t('PolicyArticle.citation', { title: edition.title, date }),
      status: t(`Feed.${edition.state}`, { date }),
      corrections: edition.corrections.map(({ day, reason }) =>
        t.markup('CorrectionList.corrected', { date: formatDay(locale, day), reason, time: (text) => text }),
      ),
    };
  });
  const gone = listGoneParams()
    .filter((params) => params.locale === locale)
    .map(({ policy, edition: day }) => {
      const edition = getGoneEdition({ locale, policy, date: day });
      const { title, to, reason = '' } = edition;
      const [date, decided, other] = [day, edition.day, to ?? day].map((each) => formatDay(locale, each)) as [
        string,
        string,
        string,
      ];
      const status = to
        ? t('GoneEdition.postponedText', { title, date, to: other })
        : t('GoneEdition.withdrawnText', { title, date, day: decided, reason });
      return { edition, title: t('PolicyArticle.citation', { title, date }), status };
    });
  const feed = makeFeed({ locale, title: t('Feed.title'), company: getCompany(locale), entries, gone });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { type CompanyFacts, formatAddress } from '#lib/policy/company.ts';
import type { LinkedPolicy } from '#lib/policy/policies.ts';
import styles from './ContactFooter.module.css';

/** Who is responsible and how to reach them (GDPR Art. 13(1)(a)), and the ways to the policies and the cookie settings. */
export function ContactFooter({ company, policies }: { company: CompanyFacts; policies: LinkedPolicy[] }) {
  const t = useTranslations('ContactFooter');
  const locale = useLocale();
  const { court, registerEntry: entry, phone, dataProtection } = company;
  const facts = [
    [t('company'), company.name],
    [t('office'), formatAddress(company)],
    [t('companyNumber'), company.companyNumber],
    [t('taxNumber'), company.taxNumber],
    [t('register'), t('registerEntry', { court, entry })],
    [
      t('email'),
      <a key="email" href={`mailto:${company.email}`}>
        {company.email}
      </a>,
    ],
    ...(phone
      ? [
          [
            t('phone'),
            <a key="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>,
          ] as const,
        ]
      : []),
    ...(dataProtection
      ? [
          [
            t('dataProtection'),
            <a key="dataProtection" href={`mailto:${dataProtection}`}>
              {dataProtection}
            </a>,
          ] as const,
        ]
      : []),
    [
      t('web'),
      <a key="web" href={`https://${company.web}`}>
        {company.web}
      </a>,
    ],
  ] as const;
  const getCurrent = (policy: string) => getPaths({ locale, policy, date: '' }).current;
  return (
    <footer className={styles.footer} id={anchors.contact}>
      <h2>{t('title')}</h2>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <nav aria-label={t('links')}>
        {policies.map((policy) => (
          <a key={policy} href={getCurrent(policy)}>
            {t(policy)}
          </a>
        ))}
        <a href={`${getCurrent('cookies')}#${anchors.settings}`}>{t('cookieSettings')}</a>
        <a href={localizePath(locale, localPaths.rights)}>{t('rights')}</a>
      </nav>
    </footer>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import { answerPeriod, ofThailand, rightNames, thaiAnswerPeriod } from '#lib/rights/rights.ts';
import { Authorities } from './Authorities.tsx';
import { LetterFields } from './LetterFields.tsx';
import { RightLetter } from './RightLetter.tsx';
import styles from './UseRights.module.css';

/**
 * The rights of the privacy policy, each with a finished letter (GDPR Art. 12(2): the controller facilitates their use).
 * There is no form to send: what is filled in never leaves the page but in the visitor's own mail.
 */
export function UseRights({ company }: { company: CompanyFacts }) {
  const t = useTranslations('UseRights');
  const gdpr = useTranslations('Letter')('gdpr', answerPeriod);
  const locale = useLocale();
  const { current } = getPaths({ locale, policy: 'privacy', date: '' });
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <p>
        <strong>{t('private')}</strong>
      </p>
      <h2>{t('choose')}</h2>
      {rightNames.map((right) => (
        <RightLetter key={right} right={right} company={company} />
      ))}
      <LetterFields />
      <p>
        {t('period', { months: answerPeriod.months, gdpr })}{' '}
        {ofThailand.includes(locale) && t('periodInDays', thaiAnswerPeriod)}
      </p>
      <p>{t.rich('more', { link: (text) => <a href={`${current}#rights`}>{text}</a> })}</p>
      <Authorities />
    </div>
  );
}

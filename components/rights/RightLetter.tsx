import { useLocale, useTranslations } from 'next-intl';
import type { CompanyFacts } from '#lib/policy/company.ts';
import { writeLetter, writeMail } from '#lib/rights/letter.ts';
import { blank } from '#lib/rights/mail.ts';
import { type Place, type Right, rights } from '#lib/rights/rights.ts';
import styles from './RightLetter.module.css';

/** A right with its letter: to be mailed, copied or printed. The script fills in its blanks, copies and prints. */
export function RightLetter({ right, company }: { right: Right; company: CompanyFacts }) {
  const t = useTranslations('RightLetter');
  const of = useTranslations('Letter');
  const { article, paragraph = 0 }: Place = rights[right];
  const letter = writeLetter(useLocale(), right, company);
  const { recipient, to, subject, text, fields } = letter;
  return (
    <details className={styles.right} name="right">
      <summary>
        {of(`names.${right}`)} <small>{of('gdpr', { article, paragraph })}</small>
      </summary>
      <article id={right}>
        <p>
          {t('to')}: {recipient}, {to}
          <br />
          {t('subject')}: {subject}
        </p>
        <pre>
          {`${text}\n`}
          {fields.map(({ name, label }) => (
            <span key={name}>
              {`\n${label}: `}
              <b data-field={name}>{blank}</b>
            </span>
          ))}
        </pre>
        <p className={styles.actions}>
          <a href={writeMail(letter)}>{t('send')}</a>
          {/* Our script keeps the text with it before React looks. */}
          <a href={`#${right}`} rel="bookmark" suppressHydrationWarning>
            {t('copy')}
          </a>
          <button type="button" name="print">
            {t('print')}
          </button>
        </p>
        <p className={styles.hint}>{t('long')}</p>
      </article>
    </details>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { endpoints } from '#lib/address/endpoints.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { writeAsked } from '#lib/consent/form.ts';
import type { Question } from '#lib/consent/question.ts';
import styles from './ConsentBanner.module.css';
import { ConsentButtons } from './ConsentButtons.tsx';
import { SignalNote } from './SignalNote.tsx';

/**
 * Asks for consent (GDPR Art. 7; ePrivacy Art. 5(3)) without covering the page: in every page, hidden until our script
 * finds that there is something to ask. What is said before the buttons: GDPR Recital 42, Art. 7(3). On a day on which nothing needs consent, nothing is asked.
 */
export function ConsentBanner({ question }: { question: Question }) {
  const t = useTranslations('ConsentBanner');
  const locale = useLocale();
  if (question.purposes.length === 0) return null;
  const policy = getPaths({ locale, policy: 'cookies', date: '' }).current;
  return (
    <section className={styles.banner} id={anchors.banner} aria-label={t('label')} data-nosnippet="">
      <form method="post" action={endpoints.consent}>
        <input type="hidden" name="return" value={localizePath(locale, localPaths.home)} />
        <input type="hidden" name="asked" value={writeAsked(question)} />
        <p>
          <strong>{t('title')}</strong> {t('text')} <a href={policy}>{t('more')}</a>
        </p>
        <p className={styles.again}>{t('again')}</p>
        <SignalNote />
        <ConsentButtons />
        <a href={`${policy}#${anchors.settings}`}>{t('settings')}</a>
      </form>
    </section>
  );
}

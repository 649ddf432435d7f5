import { useLocale, useTranslations } from 'next-intl';
import { ConsentButtons } from './ConsentButtons.tsx';
import { ConsentReceipt } from './ConsentReceipt.tsx';
import styles from './ConsentSettings.module.css';
import { PurposeSwitches } from './PurposeSwitches.tsx';

/** The same question as the banner's, standing in a page: works as a plain form. `path` is where it leads back to. */
export function ConsentSettings({ path }: { path: string }) {
  const t = useTranslations('ConsentSettings');
  const locale = useLocale();
  return (
    <section className={styles.settings} id="cookie-settings">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <form method="post" action="/consent">
        <input type="hidden" name="return" value={`/${locale}${path}`} />
        <PurposeSwitches />
        <ConsentButtons />
        <ConsentReceipt />
      </form>
    </section>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { endpoints } from '#lib/address/endpoints.ts';
import { localizePath } from '#lib/address/paths.ts';
import { writeAsked } from '#lib/consent/form.ts';
import type { Question } from '#lib/consent/question.ts';
import { ConsentButtons } from './ConsentButtons.tsx';
import { ConsentReceipt } from './ConsentReceipt.tsx';
import styles from './ConsentSettings.module.css';
import { PurposeSwitches } from './PurposeSwitches.tsx';
import { SignalNote } from './SignalNote.tsx';

/** The same question as the banner's, standing in a page: works as a plain form. `path` is where it leads back to. */
export function ConsentSettings({ path, question }: { path: string; question: Question }) {
  const t = useTranslations('ConsentSettings');
  const locale = useLocale();
  return (
    <section className={styles.settings} id={anchors.settings}>
      <form method="dialog" className={styles.close}>
        <button type="submit">{t('close')}</button>
      </form>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <SignalNote />
      <form method="post" action={endpoints.consent}>
        <input type="hidden" name="return" value={localizePath(locale, path)} />
        <input type="hidden" name="asked" value={writeAsked(question)} />
        <PurposeSwitches question={question} />
        <ConsentButtons />
        <ConsentReceipt question={question} />
      </form>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import type { Question } from '#lib/consent/question.ts';
import styles from '../frame/Notice.module.css';

/** Words for our script, which shows and announces what was saved, or that nothing was, or what was copied (WCAG 4.1.3): in one place, so that one takes that of another. */
export function SavedNotice({ question }: { question: Question }) {
  const t = useTranslations('SavedNotice');
  const purposes = useTranslations('PurposeSwitches');
  return (
    <div className={styles.notice} id={anchors.saved} role="status">
      <p>
        <span data-part="saved" hidden>
          {t('text')}{' '}
        </span>
        <span data-part="unsaved" hidden>
          {t('unsaved')}{' '}
        </span>
        <span data-part="copied" hidden>
          {t('copied')}
        </span>
        {question.purposes.map((purpose) => (
          <span key={purpose} data-part={purpose} hidden>
            {t('allowed', { purpose: purposes(`${purpose}.name`) })}{' '}
          </span>
        ))}
        <span data-part="none" hidden>
          {t('none')}
        </span>
      </p>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { necessary } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';
import { CookieNames } from './CookieNames.tsx';
import styles from './PurposeSwitches.module.css';

/**
 * One switch for each purpose in question, off unless chosen (GDPR Recital 32: no pre-ticked boxes), with the cookies that it
 * stands for, and the button that saves.
 */
export function PurposeSwitches({ question: { purposes, cookies } }: { question: Question }) {
  const t = useTranslations('PurposeSwitches');
  return (
    <fieldset className={styles.switches}>
      <legend>{t('legend')}</legend>
      {([necessary, ...purposes] as const).map((purpose) => (
        <div key={purpose}>
          <label>
            <input
              type="checkbox"
              role="switch"
              {...(purpose === necessary ? { defaultChecked: true, disabled: true } : { name: purpose })}
            />
            <span>
              <strong>{t(`${purpose}.name`)}</strong>
              {purpose === necessary ? ` (${t('alwaysOn')})` : null}
            </span>
          </label>
          <p>{t(`${purpose}.text`)}</p>
          <CookieNames cookies={cookies.filter((cookie) => cookie.purpose === purpose)} />
        </div>
      ))}
      <button type="submit" name="choice" value="save">
        {t('save')}
      </button>
    </fieldset>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { czechAuthority, thaiAuthority } from '#lib/rights/authorities.ts';
import { ofThailand, rights } from '#lib/rights/rights.ts';

/** To whom a visitor may complain (GDPR Art. 13(2)(d), 77; PDPA s. 73). */
export function Authorities() {
  const t = useTranslations('UseRights');
  const { article, section } = rights.complaint;
  const gdpr = useTranslations('Letter')('gdpr', { article, paragraph: 0 });
  const { name, address, email, web } = czechAuthority;
  const isOfThailand = ofThailand.includes(useLocale());
  return (
    <>
      <h2>{t('complain')}</h2>
      <p>{t('authority', { gdpr })}</p>
      <address>
        <span lang="cs">
          {name}
          <br />
          {address}
        </span>
        <br />
        <a href={`mailto:${email}`}>{email}</a>, <a href={`https://${web}`}>{web}</a>
      </address>
      {isOfThailand && (
        <p>
          {t.rich('thaiAuthority', {
            section,
            link: (text) => <a href={`https://${thaiAuthority.web}`}>{text}</a>,
          })}
        </p>
      )}
    </>
  );
}

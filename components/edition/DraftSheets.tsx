import { useLocale, useTranslations } from 'next-intl';

/** Lets every sheet that is printed of a draft say at its head that it is one, in the language of the text. */
export function DraftSheets() {
  const text = JSON.stringify(useTranslations('EditionStatus')('draft'));
  const locale = useLocale();
  const name = `draft-${locale}`;
  return (
    <style>{`@page ${name}{@top-center{content:${text};font:9pt sans-serif}}[lang]:lang(${locale}){page:${name}}`}</style>
  );
}

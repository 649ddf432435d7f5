import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ConsentBanner } from '#components/consent/ConsentBanner.tsx';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import type { RenderWords } from '#lib/cli/words/words.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';

/** The banner and the settings in a language, as pages have them. */
export const renderWords: RenderWords = (locale, question) => {
  const render = (part: ReactElement) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={readMessages(locale)} timeZone={timeZone}>
        {part}
      </NextIntlClientProvider>,
    );
  return {
    banner: render(<ConsentBanner question={question} />),
    settings: render(<ConsentSettings path="/cookies" question={question} />),
  };
};

import { type RenderResult, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { type Messages, readMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';

/** Wraps an element in the real interface texts of a language. */
export function inLanguage(locale: Locale, element: ReactElement): ReactElement {
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={readMessages(locale) as Messages & never}
      timeZone={timeZone}
    >
      {element}
    </NextIntlClientProvider>
  );
}

/** Renders an element with the real interface texts of a language. */
export function renderIn(locale: Locale, element: ReactElement): RenderResult {
  return render(inLanguage(locale, element));
}

/** The addresses of all links that are shown, in order. */
export function getLinks(): (string | null)[] {
  return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
}

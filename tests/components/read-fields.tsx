import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ConsentBanner } from '#components/consent/ConsentBanner.tsx';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import type { Question } from '#lib/consent/question.ts';
import { inLanguage } from '../render.tsx';

/** What the banner says besides what is pressed and ticked: `name=value`. */
export function readBanner(question: Question): string[] {
  return readFields(<ConsentBanner question={question} />);
}

/** What the settings in the cookie policy say besides that. */
export function readSettings(question: Question): string[] {
  return readFields(<ConsentSettings path="/cookies" question={question} />);
}

function readFields(form: ReactElement): string[] {
  const inputs = renderToStaticMarkup(inLanguage('en', form)).match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return inputs.map((input) =>
    [/name="([^"]*)"/, /value="([^"]*)"/].map((part) => part.exec(input)?.[1]).join('='),
  );
}

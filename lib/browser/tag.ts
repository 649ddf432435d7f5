import type { Choice, OptionalPurpose } from '../consent/choice.ts';

declare const TAG_ID: string;

/**
 * Loads Google's tag with the signals of a choice (Consent Mode v2, basic): nothing of Google's is requested before a
 * yes. Without a tag id at build nothing of this stands in the script.
 */
export const loadTag = ({ granted }: Choice): void => {
  if (!TAG_ID || granted.length === 0) return;
  const signal = (purpose: OptionalPurpose) => (granted.includes(purpose) ? 'granted' : 'denied');
  const queue: IArguments[] = [];
  Object.assign(window, { dataLayer: queue });
  // Google's tag reads each command as an Arguments object: biome.json lets this file use it.
  function command(..._words: unknown[]): void {
    queue.push(arguments);
  }
  command('consent', 'default', {
    ad_storage: signal('advertising'),
    ad_user_data: signal('advertising'),
    ad_personalization: signal('advertising'),
    analytics_storage: signal('statistics'),
  });
  command('js', new Date());
  command('config', TAG_ID);
  const src = `https://www.googletagmanager.com/gtag/js?id=${TAG_ID}`;
  document.head.append(Object.assign(document.createElement('script'), { async: true, src }));
};

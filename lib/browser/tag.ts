import { googleSignals, tagAddress } from '#lib/consent/google.ts';
import { type OptionalPurpose, optionalPurposes } from '#lib/consent/purposes.ts';

/**
 * Loads Google's tag with the signals of what is granted (Consent Mode v2, basic): nothing of Google's is requested
 * before a yes.
 */
export const loadTag = (granted: OptionalPurpose[]): void => {
  if (granted.length === 0) return;
  const signals = optionalPurposes.flatMap((purpose) =>
    googleSignals[purpose].map((signal) => [signal, granted.includes(purpose) ? 'granted' : 'denied']),
  );
  const queue: IArguments[] = [];
  Object.assign(window, { dataLayer: queue });
  // Google's tag reads each command as an Arguments object: biome.json lets this file use it.
  function command(..._words: unknown[]): void {
    queue.push(arguments);
  }
  command('consent', 'default', Object.fromEntries(signals));
  command('js', new Date());
  // Without it the tag keeps clicks on advertisements in cookies of its own on this site (_gcl_*). That it does not with it
  // is known from Google's documentation alone: see decision 12.
  command('config', TAG_ID, { conversion_linker: false });
  const src = `${tagAddress}?id=${TAG_ID}`;
  document.head.append(Object.assign(document.createElement('script'), { async: true, src }));
};

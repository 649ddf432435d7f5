import { serializeChoice } from '#lib/consent/choice.ts';
import { outcomes } from '#lib/consent/outcomes.ts';
import { getFingerprint } from '#lib/consent/registry.ts';
import { folder } from './servers.ts';

/** The cookies of a visitor to whom a page tells the truth about the choice that was made. */
export function getCookies(path: string, day = folder.from): Record<string, string> {
  const granted = outcomes.get(path.split('/')[3] ?? '');
  return granted ? { Cookie: `consent=${serializeChoice({ granted, day }, getFingerprint())}` } : {};
}

import Negotiator from 'negotiator';
import { type Coding, codings } from '#lib/dist/manifest.ts';

const offered = Object.keys(codings) as Coding[];
/** What is longer is no preference of a browser, and costs more to rank than to leave. */
const longest = 1000;
const remembered = new Map<string, Coding[]>();

/**
 * Ranks the codings that a client accepts, by q-value and then by size (RFC 9110 §12.5.3). What accepts none of ours,
 * not even the identity form, gets the identity form all the same.
 */
export function rankCodings(acceptEncoding: string): Coding[] {
  const known = remembered.get(acceptEncoding);
  if (known) return known;
  if (acceptEncoding.length > longest) return ['identity'];
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const ranked = [...negotiator.encodings(offered, { preferred: offered }), 'identity'] as Coding[];
  // The few headers that browsers send are worth remembering; what a stranger makes up is not.
  if (remembered.size < 100) remembered.set(acceptEncoding, ranked);
  return ranked;
}

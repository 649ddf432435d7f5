import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { say } from '../say.ts';

/** Of what a text is told, and what it reads when that is written; where it is told of more or less than one thing, all of that. */
export function mend(locale: FrozenLocale, text: string): string[] {
  const said = say(locale, text);
  const [, what = '', written = '', instead = ''] =
    /^9:\d+: (.+?): "(.+)" — (?:write "(.+)"|delete it)$/.exec(said[0] ?? '') ?? [];
  return said.length === 1 && what !== '' ? [what, text.replace(written, instead)] : said;
}

import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** A text may say of a cookie that it is none of the site. */
const gone: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|no longer|any ?more)(?!\p{L})/u,
  cs: /(?<!\p{L})(?:ne(?!j)\p{L}+|už|již)(?!\p{L})/u,
  th: /ไม่|เลิก/u,
};

/** Between a cookie and how long it is kept, at most. */
const reach = 60;
const minutes: Record<string, number> = { minute: 1, day: 1440, month: 43_830, year: 525_960 };

/** Finds what the text of the cookie policy says of a cookie, and its table does not. */
export function findOtherLifetimes(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  if (edition.policy !== 'cookies') return [];
  const parts = readText(edition);
  const known = new Set(before && listPassages(before).flatMap(listCodes));
  const listed = new Map<string, number>();
  for (const { passages, facts } of parts)
    for (const [place, passage] of passages.entries()) {
      const [name] = passage.kind === 'cell' ? listCodes(passage) : [];
      if (name === undefined) continue;
      // Its row goes on until the next one begins.
      const row = passages.slice(place + 1, place + 5);
      const end = row.findIndex(({ kind, codes }) => kind !== 'cell' || codes.length > 0);
      const last = place + (end === -1 ? row.length : end);
      const own = facts.find(({ kind, passage: at }) => kind === 'period' && at > place && at <= last);
      listed.set(name, Math.max(listed.get(name) ?? 0, own ? measure(own.value) : 0));
    }
  if (listed.size === 0) return [];
  return parts.flatMap(({ passages, facts }) =>
    passages.flatMap((passage, place): Doubt[] => {
      const { kind, text, codes, locate } = passage;
      if (kind !== 'paragraph') return [];
      const periods = facts.filter((fact) => fact.kind === 'period' && fact.passage === place);
      return codes.flatMap(({ value, offset }, index): Doubt[] => {
        const behind = text.slice(offset, codes[index + 1]?.offset ?? offset + reach);
        const sentence = behind.split(/[.;](?=\s|$)/u)[0] ?? '';
        const own = periods.find((fact) => fact.offset > offset && fact.offset < offset + sentence.length);
        const lasts = listed.get(value);
        if (lasts === undefined)
          return !before || known.has(value) || !own || gone[edition.locale]?.test(sentence)
            ? []
            : [
                {
                  at: locate(offset),
                  said: [`the table lists no cookie "${value}"`, 'write one that it lists'],
                },
              ];
        return own && lasts > 0 && measure(own.value) > lasts
          ? [
              {
                at: locate(own.offset),
                said: [
                  `"${value}" is kept for "${own.text}", longer than the table says`,
                  'write what holds in both',
                ],
              },
            ]
          : [];
      });
    }),
  );
}

const listCodes = ({ codes }: { codes: { value: string }[] }) => codes.map(({ value }) => value);

function measure(period: string): number {
  const [amount = '0', unit = ''] = period.split(' ');
  return Number(amount) * (minutes[unit] ?? 0);
}

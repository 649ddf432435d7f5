import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

describe('the supervisory authority', () => {
  it.each([
    ['Pplk. Sochora 72, 170 00 Praha 7', '1: another street than that of the authority: "72" — write "27"'],
    [
      'Its website is uoou.cz.com.',
      '16: another website than that of the authority: "uoou.cz.com" — write "uoou.gov.cz"',
    ],
    [
      'See [it](https://www.uoou.cz/a).',
      '6: another website than that of the authority: "uoou.cz" — write "uoou.gov.cz"',
    ],
    [
      'At posta@uoou.cz.',
      '4: another mailbox than that of the authority: "posta@uoou.cz" — write "posta@uoou.gov.cz"',
    ],
    ['Je jím úřad pro ochranu osobních údajů.', '8: a name that is written otherwise: "úřad" — write "Úřad"'],
    [
      'U Úřadu pro Ochranu Osobních Údajů.',
      '9: a name that is written otherwise: "pro Ochranu Osobních Údajů" — write "pro ochranu osobních údajů"',
    ],
  ])('is named as it is: %s', (text, told) => {
    for (const locale of ['en', 'cs', 'th'] as const) expect(say(locale, text)).toContainEqual(told);
  });

  it.each([
    'Úřad pro ochranu osobních údajů, Pplk. Sochora 27, 170 00 Praha 7, <https://uoou.gov.cz>, posta@uoou.gov.cz.',
    'Úřady, úřad práce, Pplk. Sochora.',
  ])('is right: %s', (text) => {
    for (const locale of ['en', 'cs', 'th'] as const) expect(say(locale, text)).toEqual([]);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { makeOverview } from '#lib/cli/status/overview.ts';
import { showStatus } from '#lib/cli/status/status.ts';
import { writeHtml, writeText } from '#lib/cli/status/write.ts';
import { readEdition } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const today = '2027-02-01';

describe('the status', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2026-11-23', 'cookies/2027-03-01', 'privacy/2026-11-22']);

  /** A draft that lags behind in Czech, waived; and each thing that can have become of an edition. */
  const live = () => {
    for (const locale of locales.filter((each) => each !== 'th')) {
      const { text } = readEdition({ locale, policy: 'cookies', date: '2027-03-01' });
      const waiver = 'waivers:\n  - section: duration\n    until: 2027-01-31\n    reason: no time\n---\n\n#';
      const edited = locale === 'cs' ? text.replace('---\n\n#', waiver) : `${text.trimEnd()} More.`;
      writeFileSync(
        at(`content/${locale}/cookies/2027-04-01.md`),
        edited.replaceAll(/^ {2}- (?!section)/gm, '  - Now '),
      );
    }
    const { 'cookies/2027-03-01': seal, ...others } = readSeals();
    if (!seal) throw new Error('There is no such edition');
    const reasons = { th: 'a slip', en: 'a slip', cs: 'překlep' };
    writeSeals({
      ...others,
      'cookies/2027-03-01': {
        ...seal,
        by: 'Jana',
        corrections: [{ day: '2027-01-05', reasons, changed: {} }],
      },
      'cookies/2027-02-15': { accepted: today, sections: {}, postponed: { day: today, to: '2027-03-01' } },
    });
  };

  it('says of every edition where it stands, and what is behind, waived and corrected', () => {
    live();
    expect(writeText(makeOverview(today), checkContent(today))).toMatchInlineSnapshot(`
      "cookies
        2027-04-01  draft, in 59 days        not sealed
                    th is missing
                    cs is behind in duration
                    cs may be behind in duration until 2027-01-31, which is over: no time
        2027-03-01  upcoming, in 28 days     sealed 2026-11-22 by Jana
                    corrected on 2027-01-05: a slip / překlep
        2027-02-15  postponed to 2027-03-01  sealed 2027-02-01
        2026-11-23  in force                 sealed 2026-11-22
        2026-11-22  past                     sealed 2026-11-22

      privacy
        2026-11-22  in force                 sealed 2026-11-22

      1 to mend, 1 to think about: npm run content."
    `);
    const { 'cookies/2027-03-01': seal, ...others } = readSeals();
    const withdrawn = {
      day: today,
      by: 'Jana',
      reasons: { th: 'a court ruled', en: 'a court ruled', cs: 'soud' },
    };
    if (seal) writeSeals({ ...others, 'cookies/2027-03-01': { ...seal, withdrawn } });
    expect(writeText(makeOverview('2027-04-01'), [])).toContain(`
  2027-03-01  withdrawn                sealed 2026-11-22 by Jana
              corrected on 2027-01-05: a slip / překlep
              withdrawn on 2027-02-01: a court ruled / soud
`);
    expect(makeOverview('2027-04-01').map(({ state }) => state)).toEqual([
      'draft',
      'withdrawn',
      'postponed',
      'in force',
      'past',
      'in force',
    ]);
    expect(writeText(makeOverview('2027-04-01'), [])).toContain('draft, for today');
    expect(writeText(makeOverview('2027-04-02'), [])).toContain('draft, its day was 1 day ago');
  });

  it('is one file for a browser, and JSON for machines', () => {
    live();
    const html = writeHtml(makeOverview(today), [], today);
    expect(html).toContain(
      '<td>2027-03-01</td><td>upcoming, in 28 days</td><td>sealed 2026-11-22 by Jana</td>',
    );
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    showStatus.run([], today, { html: true });
    showStatus.run([], today, { json: true });
    log.mockRestore();
    expect(readFileSync(at('status.html'), 'utf8')).toContain('1 to mend');
    const { editions, findings } = JSON.parse(said[1] ?? '');
    expect(editions).toEqual(makeOverview(today));
    expect(findings).toHaveLength(checkContent(today).length);
    expect(() => showStatus.run([], today, { html: true, json: true })).toThrow(
      'Write "npm run content status"',
    );
  });
});

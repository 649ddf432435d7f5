import { getAddress } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { chooseEdition, chooseLocale } from '#lib/cli/out/chosen-edition.ts';
import { warnOfOrigin, writeOut } from '#lib/cli/out/write-out.ts';
import { datePdf } from '#lib/cli/pdf/date-pdf.ts';
import { printPage } from '#lib/cli/pdf/print-page.ts';
import { bundleApp } from '#lib/cli/preview/bundle-app.ts';
import type { Edition } from '#lib/policy/edition.ts';

/** Writes the page of an edition, with a style, as one HTML file. */
export type RenderPrinted = (edition: Edition, style: string) => string;

/** `pdf`: writes an edition as a tagged PDF, printed by Chromium from its page: the same bytes each time. */
export const writePdf: Command = {
  takes: '<policy> <date> <locale>',
  does: 'writes an edition as a tagged PDF, as Chromium prints its page, page numbers and address on every sheet',
  run: async ([policy = '', date = '', language = '', ...rest], today) => {
    if (rest.length > 0 || !language) throw new CommandError(`Write "${writeUsage('pdf', writePdf)}".`);
    const locale = chooseLocale(language);
    const edition = chooseEdition({ locale, policy, date }, today);
    const { exports, style } = bundleApp<{ renderPrinted: RenderPrinted }>('app/printed.tsx');
    const html = exports.renderPrinted(edition, style);
    const pdf = await printPage(html, getAddress(getPaths(edition).edition));
    console.log(`Wrote ${writeOut([`${policy}-${date}-${locale}.pdf`, datePdf(pdf, date)])}.`);
    warnOfOrigin('pdf');
    if (edition.isDraft) console.warn('It is a draft, and says so on every sheet.');
    return true;
  },
};

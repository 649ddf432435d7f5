import { createTranslator, type Messages } from 'next-intl';
import { getAddress } from '#lib/address/origin.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { escapeText } from '#lib/html.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import { formatLanguage } from '#lib/i18n/language-names.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { summaryName } from '#lib/languages/lag.ts';
import { listNewer } from '#lib/languages/newer.ts';
import { type CompanyFacts, formatAddress, getPrivacyContact } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** A mail that tells people of a change; whoever sends it has their addresses. */
export interface ChangeMail {
  subject: string;
  text: string;
  html: string;
}

/**
 * Writes the mail that tells of an edition: what changes, from when, and what can be done by those who do not agree (WP260
 * rev.01 §29-31). Both forms say the same; the HTML loads nothing.
 */
export function makeChangeMail(edition: EditionHead, company: CompanyFacts): ChangeMail {
  const { locale, title, date, summary = [] } = edition;
  // Every language has the keys of the default one: the check compares them.
  const messages = readMessages(locale) as Messages;
  const t = createTranslator({ locale, messages, namespace: 'ChangeMail' });
  const newer = createTranslator({ locale, messages, namespace: 'NewerText' });
  const paths = getPaths(edition);
  const email = getPrivacyContact(company);
  const facts = { title, date: formatDay(locale, date) };
  const subject = t('subject', facts);
  const parts: Part[] = [
    { text: t('intro', facts) },
    { heading: t('changes') },
    { items: summary },
    ...listNewer(edition, summaryName).map((other) => ({
      text: `${newer('summary')} ${formatLanguage(locale, other)}`,
      address: getAddress(getPaths({ ...edition, locale: other }).changes),
    })),
    { text: t('compare'), address: getAddress(paths.changes) },
    { text: t('edition'), address: getAddress(paths.edition) },
    { heading: t('disagree') },
    { text: t('rights', { email }), mailbox: email },
    { text: t('letters'), address: getAddress(localizePath(locale, localPaths.rights)) },
    { text: `${company.name}, ${formatAddress(company)}` },
  ];
  return {
    subject,
    text: writeText([{ heading: subject }, ...parts]),
    html: writeHtml(locale, subject, parts),
  };
}

type Part = { heading: string } | { items: string[] } | { text: string; address?: string; mailbox?: string };

function writeText(parts: Part[]): string {
  const blocks = parts.map((part) => {
    if ('heading' in part) return part.heading;
    if ('items' in part) return part.items.map((item) => `- ${item}`).join('\n');
    return [part.text, ...(part.address ? [part.address] : [])].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function writeHtml(locale: string, subject: string, parts: Part[]): string {
  const blocks = parts.map((part) => {
    if ('heading' in part) return `<h2>${escapeText(part.heading)}</h2>`;
    if ('items' in part)
      return `<ul>\n${part.items.map((item) => `<li>${escapeText(item)}</li>`).join('\n')}\n</ul>`;
    const { text, address, mailbox = '' } = part;
    const shown = escapeText(text).replace(mailbox, mailbox && `<a href="mailto:${mailbox}">${mailbox}</a>`);
    if (!address) return `<p>${shown}</p>`;
    return `<p>${shown}<br><a href="${address}">${address}</a></p>`;
  });
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(subject)}</title></head>
<body>
<h1>${escapeText(subject)}</h1>
${blocks.join('\n')}
</body>
</html>
`;
}

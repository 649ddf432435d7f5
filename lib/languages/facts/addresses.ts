import { locales } from '#lib/i18n/routing.ts';
import { digit, type Fact, type Reader } from '#lib/languages/facts/fact.ts';

/** Read mailboxes, addresses of the web and telephone numbers that stand in the text as they are. */
export const addresses: Reader[] = [
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    needs: /@/,
    read: ([text]) => [{ kind: 'mailbox', value: text.toLowerCase() }],
  },
  {
    pattern: /https?:\/\/[^\s<>"“”„‘’()[\]\uFFFC]*[^\s<>"“”„‘’()[\]\uFFFC.,;:!?]/gi,
    needs: /:\/\//,
    read: ([text]) => [{ kind: 'address', value: simplify(text) }],
  },
  {
    pattern:
      // A number and a word are a day that lost its space.
      /(?<![\p{Script=Latin}\d.@/-])(?!\d+\.\p{L}+(?![\w./]))(?:[a-z\d-]{2,}\.)+[a-z]{2,}(?:\/[\w./-]*\w)?(?![\p{Script=Latin}\d@])/giu,
    needs: /[\w-]\.[a-z]/i,
    // A capital behind the full stop begins a sentence that lost its space.
    read: ([text]) =>
      /^\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(text) ? [] : [{ kind: 'address', value: simplify(text) }],
  },
  {
    pattern: /(?:\+|(?<!\d)00(?=[1-9]))\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/g,
    needs: digit,
    read: ([text]) => [{ kind: 'telephone', value: text.replace(/^00/, '').replaceAll(/\D/g, '') }],
  },
];

/** The fact that a link is, by where it leads; the language in which that is makes no difference. */
export function readLink(url: string): Pick<Fact, 'kind' | 'value'> {
  if (/^mailto:/i.test(url)) return { kind: 'mailbox', value: url.slice('mailto:'.length).toLowerCase() };
  if (/^tel:/i.test(url)) return { kind: 'telephone', value: url.replaceAll(/\D/g, '') };
  return { kind: 'address', value: simplify(url) };
}

const language = new RegExp(`(?<=^|[/.=_-])(?:${locales.join('|')})(?:[-_][a-z]{2})?(?=$|[/.&#?_-])`, 'gi');

/** An address without its scheme, and with one sign for every language of the site: `policies.google.com/…?hl=*`. */
function simplify(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .replaceAll(language, '*')
    .replace(/^[^/?#]*/, (host) => host.toLowerCase());
}

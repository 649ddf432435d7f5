import { domainToUnicode } from 'node:url';
import type { Link } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { writePlainly } from '#lib/content/look-alikes.ts';
import type { Point, Report } from '#lib/content-error.ts';

/**
 * Reports links that a reader could not see, whose address could not be followed safely, or that lead elsewhere than
 * they say: by what stands before an @, by letters that look like others, by a text that names another host.
 */
export function checkLink(node: Link, at: Point, lines: string[], report: Report): void {
  const { url } = node;
  const text = getText(node).trim();
  // What came by a reference has no place of its own.
  const isBare =
    node.position !== undefined && !/^[[<!]/.test(lines[at.line - 1]?.slice(at.column - 1) ?? '[');
  if (text === '')
    report(at, `the link to "${url}" has no text`, 'write it as [text](address), or delete it');
  const fault = (isBare ? findBareFault(text) : undefined) ?? findLinkFault(url, text);
  if (fault) report(at, ...fault);
}

/** What is wrong with where a link leads, or with what its text says of that: problem and remedy. */
export function findLinkFault(url: string, text: string): Fault | undefined {
  return (
    findFault(url) ?? findOtherHost(url, text) ?? findOtherMailbox(url, text) ?? findOtherNumber(url, text)
  );
}

/** Problem and remedy. */
type Fault = [string, string];

/** An address that stands in the text as it is, and ends only where a space does. */
function findBareFault(text: string): Fault | undefined {
  if (/^[\w.+-]+@/.test(text)) return undefined;
  const [, host = ''] = /^(?:https?:\/\/)?([^\s/?#:]*)/i.exec(text) ?? [];
  if (writeHost(host) !== host) return blameLetters(host);
  const [address = ''] = /^[\x21-\x7e]*/.exec(text) ?? [];
  const written = writeLink(address);
  if (address !== text)
    return [`the address "${text}" goes on into the text`, `write ${written}, and go on behind it`];
  if (/^www\./i.test(text)) return [`"${text}" is no address that a link can lead to`, `write ${written}`];
  return undefined;
}

function writeLink(address: string): string {
  return /^www\./i.test(address) ? `[${address}](https://${address})` : `<${address}>`;
}

function findFault(url: string): Fault | undefined {
  if (url === '') return ['the link leads nowhere', 'write its address in the brackets: [text](address)'];
  if (/^http:\/\//.test(url))
    return [`a link may not lead to "${url}"`, `write ${url.replace('http:', 'https:')}`];
  if (/^(\/(?!\/)|#)/.test(url)) return undefined;
  if (/^tel:/.test(url)) {
    if (/^tel:\+\d(-?\d){4,}$/.test(url)) return undefined;
    return [
      `a link may not lead to "${url}"`,
      'write the number with its country, such as tel:+420123456789',
    ];
  }
  if (/^mailto:/.test(url)) {
    const [, host] = /^mailto:[^@?%\s]+@([^@?%/\s]+)$/.exec(url) ?? [];
    if (host) return findHostFault(url, host, host.toLowerCase());
    return [
      `a link may not lead to "${url}"`,
      'write mailto: and one address, such as mailto:info@photorobot.com',
    ];
  }
  if (/^https:\/\//.test(url) && URL.canParse(url)) return findWebFault(url);
  return [`a link may not lead to "${url}"`, 'begin it with https://, mailto:, tel:, / or #'];
}

function findWebFault(url: string): Fault | undefined {
  const parsed = new URL(url);
  const [, written = ''] = /^https:\/\/([^/?#:]*)/.exec(url) ?? [];
  if (parsed.username || parsed.password || url.slice('https://'.length).split(/[/?#]/)[0]?.includes('@')) {
    parsed.username = '';
    parsed.password = '';
    return [`what stands before the @ in "${url}" hides where the link leads`, `write ${parsed.href}`];
  }
  return findHostFault(url, written, parsed.hostname, parsed.href);
}

/** Of the letters beyond a-z only those of Czech or Thai, each script by itself, are what they look like. */
const plainLabel = /^(?:[a-z0-9_áčďéěíňóřšťúůýž-]+|[ก-ฺเ-๎๐-๙0-9-]+)$/u;

function findHostFault(url: string, written: string, host: string, href = ''): Fault | undefined {
  const shown = domainToUnicode(host);
  if (shown === '' || !shown.split('.').every((label) => plainLabel.test(label.normalize())))
    return blameLetters(shown || host);
  if ([host, shown].includes(written.toLowerCase().normalize())) return undefined;
  return [`the host of "${url}" is read as "${shown}"`, `write ${href || url.replace(written, host)}`];
}

function blameLetters(host: string): Fault {
  if (host.endsWith('.')) return [`a full stop ends the host "${host}"`, 'write it behind the address'];
  const plain = writeHost(host);
  const remedy = plain === host ? 'write the host in the letters a-z, as its owner does' : `write ${plain}`;
  return [`the host "${host}" has letters that look like others`, `${remedy}, or delete the link`];
}

function writeHost(host: string): string {
  return host.split('.').map(writePlainly).join('.');
}

/** What a text says without https:// that is an address: a name of a program may end with .js, a company’s with .com. */
const bareHost =
  /^([\w-]+(?:\.[\w-]+)*\.(?:com|org|net|int|gov|edu|info|eu|cz|sk|th|de|at|pl|fr|uk))(?:\/\S*)?$/i;

/** A text that is an address itself names the host that the link leads to; a bare one, that or what it belongs to. */
function findOtherHost(url: string, text: string): Fault | undefined {
  const [, whole] = /^(?:https?:\/\/|www\.)([^\s/?#:]+)\S*$/i.exec(text) ?? [];
  const named = whole ?? bareHost.exec(text)?.[1];
  if (!named || !/^https:\/\//.test(url)) return undefined;
  const strip = (host: string) => host.toLowerCase().replace(/^www\./, '');
  const { hostname } = new URL(url);
  const own = [hostname, domainToUnicode(hostname)].map(strip);
  if (own.includes(strip(named))) return undefined;
  if (!whole && own.some((host) => host.endsWith(`.${strip(named)}`))) return undefined;
  return [
    `the text "${text}" names another host than the link, which leads to ${hostname}`,
    `if the link is right, write [${hostname}](${url}); if the text is, [${text}](https://${text.replace(/^https?:\/\//i, '')})`,
  ];
}

/** A text that is a mailbox itself names the one that the link leads to. */
function findOtherMailbox(url: string, text: string): Fault | undefined {
  const address = /^mailto:(.*)$/.exec(url)?.[1];
  if (!address || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || text.toLowerCase() === address.toLowerCase())
    return undefined;
  return [
    `the text "${text}" names another mailbox than the link, which leads to ${address}`,
    `if the text is right, write <${text}>; if the link is, <${address}>`,
  ];
}

/** A text that is a telephone number itself names the one that the link calls, with its country or as it is called within it. */
function findOtherNumber(url: string, text: string): Fault | undefined {
  const called = /^tel:\+?([\d-]+)$/.exec(url)?.[1]?.replaceAll('-', '');
  const named = text.replaceAll(/[\s()-]/g, '');
  if (!called || !/^\+?\d{5,}$/.test(named)) return undefined;
  const isSame = named.startsWith('+') ? named === `+${called}` : called.endsWith(named.replace(/^0+/, ''));
  return isSame
    ? undefined
    : [
        `the text "${text}" names another number than the link, which calls +${called}`,
        'write one number in both',
      ];
}

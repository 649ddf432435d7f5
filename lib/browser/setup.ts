/**
 * The only script that the site ships, inline in the head of every page. It shows the banner before first paint to
 * those who have not chosen, sends the form without a reload, remembers the language picked in the switcher, and copies
 * citations.
 */
import { type Choice, parseChoice } from '../consent/choice.ts';
import { showGranted, showReceipt } from './receipt.ts';
import { loadTag } from './tag.ts';

declare const FINGERPRINT: string;
declare const TAG_ID: string;

const root = document.documentElement;
const channel = new BroadcastChannel('consent');

const readChoice = (): Choice | undefined => parseChoice(document.cookie, FINGERPRINT, new Date());
const listGranted = (choice: Choice | undefined): string => String(choice?.granted ?? '');
const grantedAtLoad = listGranted(readChoice());

/** Shows the banner or hides it, and sets switches and receipt as chosen. */
const showChoice = (): void => {
  const choice = readChoice();
  // A page's policy is fixed when it loads: with a tag id, other purposes need another load.
  if (TAG_ID && listGranted(choice) !== grantedAtLoad) {
    location.reload();
    return;
  }
  if (choice) delete root.dataset.consent;
  else root.dataset.consent = 'ask';
  for (const box of document.querySelectorAll<HTMLInputElement>(
    'form[action="/consent"] [type=checkbox][name]',
  )) {
    box.checked = Boolean(choice?.granted.some((purpose) => purpose === box.name));
  }
  showReceipt(choice);
};

/** Shows a notice for long enough to be read; hidden first, so that a second time is announced too. */
const announce = (id: string, fill: (notice: HTMLElement) => void): void => {
  const notice = document.getElementById(id);
  if (!notice) return;
  fill(notice);
  delete notice.dataset.shown;
  setTimeout(() => {
    notice.dataset.shown = '';
  }, 100);
  setTimeout(() => delete notice.dataset.shown, 10_000);
};

/** Copies title, edition, section and permanent address; where that fails, the link leads to the address. */
const cite = (link: HTMLAnchorElement): void => {
  const edition = link.closest('article')?.dataset.citation;
  const section = link.parentElement?.querySelector('h2')?.textContent;
  const citation = `${edition}, ${section}, ${link.href}`;
  const show = (notice: HTMLElement) => {
    (notice.querySelector('span') as HTMLElement).textContent = citation;
  };
  navigator.clipboard.writeText(citation).then(
    () => announce('cited', show),
    () => location.assign(link.href),
  );
};

const save = async (form: HTMLFormElement, body: URLSearchParams): Promise<void> => {
  const answer = await fetch(form.action, { method: 'POST', body });
  if (!answer.ok) throw answer;
  channel.postMessage('');
  if (TAG_ID && listGranted(readChoice()) !== grantedAtLoad) location.hash = 'saved';
  showChoice();
  const saved = readChoice();
  if (saved) announce('saved', (notice) => showGranted(notice, saved));
};

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const { submitter } = event as SubmitEvent;
  if (form.getAttribute('action') !== '/consent' || !submitter) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, submitter) as never);
  // The page for unknown addresses has no address of its own to come back to.
  if (document.querySelector('link[rel=canonical]')) body.set('return', location.pathname);
  save(form, body).catch(() => {
    // The background request failed: let the browser send the form and show what is wrong.
    const fields = [...body].map(([name, value]) =>
      Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
    );
    form.replaceChildren(...fields);
    form.submit();
  });
});

addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (!link) return;
  if (link.hreflang && link.relList.contains('alternate')) {
    const secure = location.protocol === 'https:' ? ';Secure' : '';
    document.cookie = `locale=${link.hreflang};Path=/;Max-Age=31536000;SameSite=Lax${secure}`;
    link.hash = findPlace();
  } else if (link.rel === 'bookmark' && navigator.clipboard) {
    event.preventDefault();
    cite(link);
  } else if (link.hash === '#cookie-settings' && link.pathname !== location.pathname) {
    const banner = document.getElementById('consent');
    const settings = banner?.querySelector('details');
    if (!banner || !settings) return;
    event.preventDefault();
    root.dataset.consent = 'ask';
    settings.open = true;
    banner.focus();
  }
});

/** The section that is being read: the last one that begins above the middle of the window; at the top, the address's. */
const findPlace = (): string => {
  const sections = [...document.querySelectorAll('main section[id]')];
  const isAbove = (section: Element) => section.getBoundingClientRect().top < innerHeight / 2;
  return scrollY > 0 ? (sections.findLast(isAbove)?.id ?? '') : location.hash;
};

addEventListener('DOMContentLoaded', showChoice);
// A page from the back/forward cache may be older than the choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showChoice();
});
channel.onmessage = showChoice;
if ((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) root.dataset.gpc = '';
const choice = readChoice();
if (choice) loadTag(choice);
showChoice();

// What the site sets by itself at https is what the cookie policy of the day lists: on the day of a build, and on each to come.
import { afterEach, expect, it, vi } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import { writeAsked } from '#lib/consent/form.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { addMonths } from '#lib/consent/own-cookies.ts';
import { cookies } from '#lib/consent/registry.ts';
import { getToday } from '#lib/content/days.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import { getEditionInForce } from '#lib/policy/policies.ts';

const today = getToday();
const days = [today, ...listPublishedDays('en', 'cookies').filter((day) => day > today)];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The cookie that an answer to the banner sets at the beginning of a day: its name, and for how many seconds. */
const answer = async (day: string) => {
  const question = getQuestion(day);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
  const body = `choice=accept&return=/en&asked=${writeAsked(question)}`;
  const form = new Request('https://privacy.example/consent', { method: 'POST', body, headers });
  const { headers: sent } = await handleConsent(form, question, new Date(day));
  return /^([^=]+)=.*; Max-Age=(\d+);/.exec(sent.getSetCookie()[0] ?? '')?.slice(1);
};

it.each(days)('sets on %s what the policy of that day lists, for as long as it says', async (day) => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  const necessary = getQuestion(day).cookies.filter(({ purpose }) => purpose === 'necessary');
  const [choice, locale, ...others] = necessary;
  expect(others).toEqual([]);
  const [name, seconds] = (await answer(day)) ?? [];
  expect(choice?.name).toBe(name);
  const year = (+addMonths(new Date(day), 12) - +new Date(day)) / 1000;
  expect([choice?.lifetime, Number(seconds)]).toEqual([{ amount: 12, unit: 'month' }, year]);
  // Until the browser is closed: without an end.
  expect(getConsentScript()).toContain('"locale=*; Path=/; SameSite=Lax; Secure"');
  expect([locale?.name, locale?.lifetime]).toEqual(['locale', 'session']);
});

it.each(days)('tells on %s of no cookie of clicks on advertisements that may be set', (day) => {
  expect(getQuestion(day).cookies.filter(({ name }) => name.startsWith('_gcl'))).toEqual([]);
});

it.each(days.flatMap((day) => locales.map((locale) => [day, locale] as const)))(
  'says on %s what is recorded of an answer (%s)',
  (day, locale) => {
    const { sections } = getEditionInForce(locale, 'cookies', day);
    expect(sections.map(({ id }) => id)).toContain('records');
  },
);

it.each(cookies)(
  'takes $name of $provider for another website’s where that is named',
  ({ provider, party }) => {
    expect(party).toBe(/ \(.+\.\w+\)$/.test(provider) ? 'third' : 'first');
  },
);

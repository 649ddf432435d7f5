import { answer } from '#lib/server/answer.ts';
import { always, nothing } from '../dist/written-headers.ts';
import { makeSmallSite } from './small-site.ts';

/** The small site, with pages that depend on nothing. */
export const site = makeSmallSite();

/** A moment of its first day. */
export const moment = 1500;

/** Asks a site; returns the answer with its headers by name, and its body as text. */
export function ask(target: string, fields = {}, { method = 'GET', now = moment, of = site } = {}) {
  const { status, headers, body, path } = answer(of, { method, target, fields }, now);
  const pairs = headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
  return { status, headers: Object.fromEntries(pairs), body: body?.toString(), path };
}

/** The headers of an answer that is one line. */
export function line(text: string, more = {}) {
  return {
    ...always,
    'Content-Security-Policy': nothing,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(text.length + 1),
    'Cache-Control': 'no-store',
    ...more,
  };
}

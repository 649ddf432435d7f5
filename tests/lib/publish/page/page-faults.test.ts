import { describe, expect, it } from 'vitest';
import { finish, makePage, script } from './page.ts';

const finishWith = (body: string, head = '') =>
  finish(makePage(body, `<script>${script}</script>${head}`)).html;
const refuse =
  (body: string, head = '') =>
  () =>
    finishWith(body, head);

describe('a page is one request', () => {
  it.each([
    ...[
      'audio',
      'embed',
      'iframe',
      'img',
      'object',
      'picture',
      'source',
      'track',
      'video',
      'portal',
      'fencedframe',
    ],
    'base',
  ])('and is refused with %s', (name) => {
    expect(refuse(`<${name}>`)).toThrow(`/en/page: something that loads: ${name}`);
  });

  it.each(['image', 'use'])('and is refused with %s in a drawing', (name) => {
    expect(refuse(`<svg><${name}></${name}></svg>`)).toThrow(`/en/page: something that loads: ${name}`);
  });

  it('and is refused with frames', () => {
    const page = `<html><head><script>${script}</script></head><frameset><frame></frameset></html>`;
    expect(() => finish(page)).toThrow('/en/page: something that loads: frame');
  });

  it.each(['srcdoc', 'ping', 'background'])('and is refused with the attribute %s', (name) => {
    expect(refuse(`<p ${name}="x">x</p>`)).toThrow(`/en/page: an attribute that loads or runs: ${name}`);
    expect(refuse(`<p data-${name}="x" ${name}-x="y">x</p>`)).not.toThrow();
  });

  it.each(['src', 'srcset', 'poster', 'data', 'action', 'formaction'])(
    'and is refused where %s is elsewhere',
    (name) => {
      for (const value of ['https://e.com', '//e.com', '/\\e.com', 'x', '/a b', '/a, /b 2x']) {
        expect(refuse(`<p ${name}="${value}">x</p>`)).toThrow(`/en/page: something from elsewhere: ${value}`);
      }
      expect(refuse(`<p ${name}="/a/b.c?d" x-${name}="//e.com">x</p>`)).not.toThrow();
    },
  );

  it.each(['javascript:x', 'DATA:x', 'vb\tscript:x', '\u0001javascript:x'])(
    'and is refused where %j would run',
    (href) => {
      expect(refuse(`<a href="${href}">x</a>`)).toThrow('/en/page: an address that runs: ');
      expect(refuse(`<a title="${href}" href="/x?${href}">x</a>`)).not.toThrow();
    },
  );
});

describe('the links of a page', () => {
  it.each([
    '<link rel="alternate" href="https://e.com/x">',
    '<link rel="canonical" href="https://e.com/x">',
    '<link rel="icon" href="/i.svg">',
    '<link rel="manifest" href="/m.webmanifest">',
  ])('stay: %s', (link) => {
    expect(finishWith('', link)).toContain(link);
  });

  it.each(['<link rel="preload" href="/_next/x">', '<link rel="modulepreload" href="/_next/x">'])(
    'go where they are of Next’s: %s',
    (link) => {
      expect(finishWith('', link)).not.toContain('<link');
    },
  );

  it.each([
    ['<link rel="preload" href="/x">', 'preload /x'],
    ['<link rel="xpreload" href="/_next/x">', 'xpreload /_next/x'],
    ['<link rel="preloadx" href="/_next/x">', 'preloadx /_next/x'],
    ['<link rel="icons" href="/_next/x">', 'icons /_next/x'],
    ['<link rel="manifests" href="/x">', 'manifests /x'],
    ['<link href="/x">', ' /x'],
    ['<link rel="stylesheet">', 'stylesheet '],
  ])('are refused: %s', (link, found) => {
    expect(refuse('', link)).toThrow(`/en/page: a link that loads: ${found}`);
  });
});

describe('what is no fault', () => {
  it.each([
    '<span id="S:0">x</span>',
    '<div hidden="">x</div>',
    '<div hidden="" id="x"></div>',
    '<span hidden=""></span>',
    '<div></div>',
    '<div lang="x"></div>',
    '<span title="self.__next_f">x</span>',
  ])('stays: %s', (body) => {
    expect(finishWith(body)).toContain(`<body>${body}</body>`);
  });

  it('is the placeholder of Next, which goes', () => {
    expect(finishWith('<div hidden=""><!--$--></div>a<div hidden=""></div>b')).toContain('<body>ab</body>');
  });

  it('is never a script in which Next’s words only stand somewhere', () => {
    const found = 'a script that is not ours: ';
    expect(refuse('<script>x();self.__next_f.push()</script>')).toThrow(found);
    expect(refuse('<script>x(globalThis["TURBOPACK"])</script>')).toThrow(found);
    expect(refuse('<script>self.__next_fx()</script>')).toThrow(found);
    expect(refuse(`<script>${'x'.repeat(200)}</script>`)).toThrow(new RegExp(`: ${'x'.repeat(80)}$`));
  });
});

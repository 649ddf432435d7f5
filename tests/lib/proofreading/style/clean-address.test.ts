import { expect, it } from 'vitest';
import { cleanAddress } from '#lib/proofreading/style/clean-address.ts';

const inner = encodeURIComponent('https://b.example/c?d=1');

it.each([
  `https://safelinks.protection.outlook.com/?url=${inner}&data=1`,
  `https://eur01.safelinks.protection.outlook.com/?url=${inner}`,
  `https://google.com/url?q=${inner}`,
  `https://www.google.co.th/url?url=${inner}&sa=D`,
  `https://l.facebook.com/l.php?u=${inner}`,
  `https://lm.facebook.com/l.php?u=${inner}`,
  `https://linkedin.com/safety/go?url=${inner}`,
  `https://www.linkedin.com/redir/../redirect?url=${inner}`,
  `https://youtube.com/redirect?q=${inner}`,
  `https://www.youtube.com/redirect?event=1&q=${inner}`,
  // One in another, and one that is not secure.
  `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${inner}&utm_id=1`)}`,
  `https://www.google.com/url?q=${encodeURIComponent('http://b.example/c?d=1')}`,
])('is what stands in an address that leads on: %s', (url) => {
  expect(cleanAddress(url)).toBe('https://b.example/c?d=1');
});

it.each([
  `https://safelinks.protection.outlook.com.example/?url=${inner}`,
  `https://notsafelinks.protection.outlook.com/?url=${inner}`,
  `https://www.google.com/maps/url?q=${inner}`,
  `https://www.google.com/urls?q=${inner}`,
  `https://maps.google.com/url?q=${inner}`,
  `https://google.com-a.example/url?q=${inner}`,
  `https://al.facebook.com/l.php?u=${inner}`,
  `https://l.facebook.com.example/l.php?u=${inner}`,
  `https://a.linkedin.com/redirect?url=${inner}`,
  `https://linkedin.com.example/redirect?url=${inner}`,
  `https://music.youtube.com/redirect?q=${inner}`,
  `https://youtube.com.example/redirect?q=${inner}`,
  'https://www.google.com/url?q=words',
  'https://www.google.com/url?q=see:https://b.example',
  'https://www.google.com/url?q=https://',
  'https://www.google.com/url?q=mailto:a@b.example',
  'https://a.example/?not_utm_source=1&gclids=2',
  'https://a.example/?',
  'https://a.example/b#c?utm_source=1',
  'https://a.example/b?c&&d',
])('is left as it is: %s', (url) => {
  expect(cleanAddress(url)).toBe(url);
});

it.each([
  ['https://a.example/b?utm_source=1', 'https://a.example/b'],
  ['https://a.example/b?c=1&utm_source=1&d=2#e', 'https://a.example/b?c=1&d=2#e'],
  ['https://a.example/b?gclid#e', 'https://a.example/b#e'],
  ['https://a.example/b?c=1#e:~:text=d', 'https://a.example/b?c=1#e:~:text=d'],
  ['https://a.example/b?c=1#:~:text=d#e', 'https://a.example/b?c=1'],
  ['https://a.example/b?_ga=1#:~:text=d', 'https://a.example/b'],
])('is told nothing of who follows it: %s', (url, clean) => {
  expect(cleanAddress(url)).toBe(clean);
});

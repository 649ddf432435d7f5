import { expect, it } from 'vitest';
import { findInLink } from './find-in-link.ts';

it.each([
  'https://photorobot.com',
  'https://PhotoRobot.com/En?a=b@c#d',
  'https://photorobot.com:8443/a(b)',
  'https://photorobot.com/@photorobot',
  'https://my_host.example/',
  'https://ธนาคาร.ไทย/เกี่ยวกับ',
  'https://háčkyčárky.cz',
  'mailto:info@photorobot.com',
  'tel:+420123456789',
  'tel:+66-2-123-4567',
  '/en/cookies#choice',
  '#retention',
])('follows %s', (url) => {
  expect(findInLink(url)).toEqual([]);
});

it('follows a host of Czech or Thai letters as it is written for machines', () => {
  for (const url of ['https://ธนาคาร.ไทย', 'https://háčkyčárky.cz'])
    expect(findInLink(new URL(url).href)).toEqual([]);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.com',
  'https:example.com',
  'https://',
  'privacy',
  'mailto:',
  'mailto:a@b@c',
  'mailto:a@b.example?bcc=c@d.example',
  'mailto:info%40photorobot.com@other.example',
  'tel:123456',
  'tel:+420 123',
  'ftp://example.com',
])('follows no %s', (url) => {
  expect(findInLink(url)).toEqual([
    expect.stringMatching(/ — (begin it with|write mailto: and|write the number)/),
  ]);
});

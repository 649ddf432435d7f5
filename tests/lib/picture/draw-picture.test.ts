import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { drawPicture } from '#lib/picture/draw-picture.ts';
import { measureSvg, paintSvg } from '#lib/picture/draw-svg.ts';
import { fitLines } from '#lib/picture/fit-lines.ts';
import { type PictureText, tellEdition, tellSite, writeAlt } from '#lib/picture/picture-text.ts';
import { writeLine } from '#lib/picture/write-line.ts';
import { writePng } from '#lib/picture/write-png.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition } from '#lib/policy/policies.ts';

const tell = (locale: 'th' | 'en' | 'cs', date: string) =>
  tellEdition(getEdition({ locale, policy: 'privacy', date }, '2026-12-01'));
const draw = (text: PictureText) => drawPicture(text, getCompany(text.locale));

it('says of each edition whether it applies, and of a past one what has replaced it', () => {
  expect(['2026-11-22', '2026-11-23', '2027-03-01'].map((date) => writeAlt(tell('en', date)))).toEqual([
    'Privacy policy – No longer in force: took effect on 22 November 2026, replaced on 23 November 2026',
    'Privacy policy – In force since 23 November 2026',
    'Privacy policy – Not yet in force: takes effect on 1 March 2027',
  ]);
  expect(writeAlt(tell('cs', '2026-11-22'))).toContain('nahrazeno bylo 23. listopadu 2026');
  expect(writeAlt(tell('th', '2026-11-22'))).toContain('ถูกแทนที่เมื่อวันที่ 23 พฤศจิกายน พ.ศ. 2569');
  expect(writeAlt(tellSite('en'))).toMatch(/^Policies of PhotoRobot – How improtech s\.r\.o\. handles/);
});

it('draws pictures as large as those ask for it who show it, each of its own', async () => {
  const texts = [
    tell('th', '2026-11-22'),
    tell('th', '2026-11-23'),
    tell('cs', '2027-03-01'),
    tellSite('th'),
  ];
  const pictures = (await Promise.all(texts.map(draw))).map((picture) => Buffer.from(picture));
  for (const bytes of pictures) expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(4);
});

it.each([
  ['นโยบายความเป็นส่วนตัว', '5fa11a57e878cd43f3741817d0709b60ddfb34bb6aa1150d9dcd39d93954fcfd'],
  ['Zásady ochrany osobních údajů', '23fbc4435327c81dd924f610516a14052b86f23160ef643ebfb07ef8ae8f7aa2'],
])('draws the same bytes on every machine: %s', async (text, hash) => {
  const line = writeLine(text, 20, 100, { size: 72, colour: '#1c2126', isBold: true });
  const ground = '<rect width="1200" height="140" fill="#fdfdfb"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 140">${ground}${line}</svg>`;
  const png = writePng(await paintSvg(svg, 1200));
  expect(createHash('sha256').update(png).digest('hex')).toBe(hash);
});

const style = { size: 100, colour: '#000000' };
const measure = (text: string) =>
  measureSvg(`<svg xmlns="http://www.w3.org/2000/svg">${writeLine(text, 0, 100, style)}</svg>`);

it('puts Thai marks above and below their letters, one over the other, and not beside them', async () => {
  const [bare, vowel, both, below] = await Promise.all(['ท', 'ที', 'ที่', 'ทุ'].map(measure));
  const [sara, mark] = [
    (vowel?.height ?? 0) - (bare?.height ?? 0),
    (both?.height ?? 0) - (vowel?.height ?? 0),
  ];
  expect(sara).toBeGreaterThan(15);
  expect(mark).toBeGreaterThan(15);
  expect((below?.height ?? 0) - (bare?.height ?? 0)).toBeGreaterThan(15);
  for (const marked of [vowel, both, below])
    expect((marked?.width ?? 0) / (bare?.width ?? 1)).toBeLessThan(1.15);
});

it('gives what follows sara am its room, drawn as one sign or as two', async () => {
  const [am, no, both] = await Promise.all(['น้ำ', 'น', 'น้ำน'].map(measure));
  expect((both?.width ?? 0) / ((am?.width ?? 0) + (no?.width ?? 0))).toBeGreaterThan(0.95);
});

it('parts a text between words, of Thai too, in the largest size at which it fits', async () => {
  const room = { width: 400, lines: 2, sizes: [60, 40, 20], isBold: true };
  expect(await fitLines('Terms of use', 'en', room)).toEqual({ size: 60, lines: ['Terms of use'] });
  expect(await fitLines('Privacy policy of a company', 'en', room)).toEqual({
    size: 40,
    lines: ['Privacy policy of a', 'company'],
  });
  const { lines } = await fitLines('นโยบายความเป็นส่วนตัวและคุกกี้', 'th', { ...room, sizes: [40] });
  expect(lines.join('')).toBe('นโยบายความเป็นส่วนตัวและคุกกี้');
  expect(lines.length).toBe(2);
  expect(lines[1]).toMatch(/^(ความ|เป็น|ส่วนตัว|ตัว|และ|คุกกี้)/);
});

it('writes no more in the smallest size than it takes, and leaves nothing out', async () => {
  const text = 'A name that is much too long for the room there is';
  const { size, lines } = await fitLines(text, 'en', {
    width: 100,
    lines: 1,
    sizes: [30, 20],
    isBold: false,
  });
  expect([size, lines.join(' ')]).toEqual([20, text]);
});

it('refuses letters for which it has no font, with what to do', () => {
  expect(() => writeLine('隐私政策', 0, 0, style)).toThrow(
    'A preview picture cannot show "隐私政策": no font of lib/picture/fonts has its letters — add one that has',
  );
  expect(writeLine('A < B\u00A0& C', 0, 0, style)).toContain('>A &lt; B &amp; C</text>');
});

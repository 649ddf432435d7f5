import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drawSvg } from '#lib/picture/draw-svg.ts';
import { writeLine } from '#lib/picture/write-line.ts';

const [width, height] = [1800, 300];
const frame = (parts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${parts}</svg>`;
const font = readFileSync('lib/picture/fonts/NotoSansThai-Bold.ttf').toString('base64');
const style = `<style>@font-face{font-family:"Noto Sans Thai";src:url(data:font/ttf;base64,${font})}body{margin:0}svg{display:block}</style>`;

/** How much of the ink of one picture (PNG) is not where it is in the other. */
const compare = (sources: string[]) =>
  Promise.all(
    sources.map(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
    }),
  ).then(([ours = [], theirs = []]) => {
    let [ink, apart] = [0, 0];
    for (let at = 0; at < ours.length; at += 4) {
      const [one = 255, other = 255] = [ours[at], theirs[at]];
      if (other < 128) ink += 1;
      if (Math.abs(one - other) > 128) apart += 1;
    }
    return { ink, apart: apart / ink };
  });

// Two marks over one letter, marks below it, a tall letter, sara am alone, with a mark, and before another word.
for (const text of ['ที่ ปี่ ผู้ที่', 'ญี่ปุ่น ฐาน กู้', 'ฟ้า ป่า ฝึก', 'น้ำ จำเป็น', 'นโยบายความเป็นส่วนตัว'])
  test(`a picture shapes ${text} as Chromium does`, async ({ page }) => {
    const ours = await drawSvg(
      frame(writeLine(text, 20, 200, { size: 144, colour: '#000000', isBold: true })),
      width,
    );
    await page.setViewportSize({ width, height });
    await page.setContent(
      `${style}${frame(`<text x="20" y="200" font-family="Noto Sans Thai" font-size="144">${text}</text>`)}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const theirs = await page.screenshot();
    const { ink, apart } = await page.evaluate(compare, [
      Buffer.from(ours).toString('base64'),
      theirs.toString('base64'),
    ]);
    expect(ink).toBeGreaterThan(2000);
    expect(apart).toBeLessThan(0.03);
  });

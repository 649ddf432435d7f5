import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from '#lib/picture/write-png.ts';

/** The fonts of pictures by their families, each in both weights: a machine's own are never asked for. */
const fontFiles = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansThai-Regular', 'NotoSansThai-Bold'];

// Each route of Next has modules of its own, and the program may be started but once in a process.
const shared = globalThis as { pictureProgram?: Promise<unknown> };

let fonts: Uint8Array[] | undefined;

/** Draws SVG as PNG, `width` pixels wide: the same bytes on every machine, whatever fonts it has and however it counts. */
export async function drawSvg(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return withSvg(svg, width, (image) => {
    const rendered = image.render();
    const png = new Uint8Array(rendered.asPng());
    rendered.free();
    return png;
  });
}

/** Paints SVG, `width` pixels wide, as `drawSvg` does. */
export async function paintSvg(svg: string, width: number): Promise<Pixels> {
  return withSvg(svg, width, (image) => {
    const rendered = image.render();
    const painted = { width: rendered.width, height: rendered.height, pixels: rendered.pixels };
    rendered.free();
    return painted;
  });
}

/** How large what an SVG shows is, in its own units. */
export async function measureSvg(svg: string): Promise<{ width: number; height: number }> {
  return withSvg(svg, 100, (image) => {
    const { width = 0, height = 0 } = image.getBBox() ?? {};
    return { width, height };
  });
}

async function withSvg<T>(
  svg: string,
  width: number,
  use: (image: InstanceType<typeof Resvg>) => T,
): Promise<T> {
  const program = join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm');
  shared.pictureProgram ??= initWasm(readFileSync(program));
  await shared.pictureProgram;
  const folder = join(process.cwd(), 'lib/picture/fonts');
  fonts ??= fontFiles.map((name) => readFileSync(join(folder, `${name}.ttf`)));
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { fontBuffers: fonts } });
  const result = use(image);
  image.free();
  return result;
}

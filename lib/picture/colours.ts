import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colours of the pages that stand elsewhere too, by their names in `app/tokens.css`, as `#rrggbb`. */
export interface Colours {
  paper: string;
  ink: string;
  muted: string;
  accent: string;
  removed: string;
}

/** Reads the colours of the pages, in the light and in the dark. Throws where one of them is not there. */
export function readColours(): { light: Colours; dark: Colours } {
  const style = readFileSync(join(process.cwd(), 'app/tokens.css'), 'utf8');
  const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
  const first = readIn(light, {});
  return { light: first, dark: readIn(dark, first) };
}

function readIn(style: string, otherwise: Partial<Colours>): Colours {
  const read = (name: keyof Colours) => {
    const colour = new RegExp(`--${name}: (#[\\da-f]{6});`).exec(style)?.[1] ?? otherwise[name];
    if (!colour) throw new Error(`app/tokens.css: --${name} is missing — write it as #rrggbb`);
    return colour;
  };
  return {
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    accent: read('accent'),
    removed: read('removed'),
  };
}

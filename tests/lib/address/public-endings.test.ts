import { expect, it } from 'vitest';
import { publicEndings } from '#lib/address/paths.ts';

it('rewrites no address of a page where Next serves the site: each form has an ending of its own', () => {
  expect(Object.values(publicEndings).filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([]);
});

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../tests/fixtures/routing.ts';
import { copyProject, freezeContent } from '../tests/project.ts';
import {
  announceEdition,
  buildAgain,
  buildAnew,
  changeEdition,
  type Steps,
  timeBuild,
  writePolicies,
} from './builds.ts';
import { makeRow, type Row } from './rows.ts';

const sizes = [3, 30, 300] as const;
const rounds = 2;
const linear = 10;

/**
 * Wall time of builds of 3, 30 and 300 documents made from the real policy, from nothing; of 300 after a change and with a
 * coming day; of the real site: in temporary copies of the project.
 */
export function measureBuild(): Row[] {
  const folder = copyProject();
  freezeContent(folder);
  const runs = Array.from({ length: rounds }, () => {
    const [small, medium, large] = sizes.map((size) =>
      buildAnew(folder, (content) => writePolicies(content, size / locales.length)),
    ) as [Steps, Steps, Steps];
    const changed = buildAgain(folder, changeEdition);
    const { days } = buildAgain(folder, announceEdition);
    return { small, medium, large, changed, coming: days.slice(1) };
  });
  rmSync(folder, { recursive: true });
  const [few, some, many] = sizes;
  const grow = (figure: string, step: 'build' | 'check' | 'publish') => {
    const ratios = runs.map(({ medium, large }) => large[step] / medium[step]);
    return makeRow(`${figure}, ${many} documents ÷ ${some} documents`, '', ratios, { most: linear });
  };
  const coming = runs.flatMap(({ large, coming: days }) => days.map((seconds) => seconds / large.build));
  return [
    makeRow(
      `build, ${few} documents`,
      's',
      runs.map(({ small }) => small.build),
    ),
    makeRow(
      `build, ${some} documents`,
      's',
      runs.map(({ medium }) => medium.build),
    ),
    makeRow(
      `build, ${many} documents, nothing kept`,
      's',
      runs.map(({ large }) => large.build),
      { most: 60 },
    ),
    makeRow(
      `build after one of ${many} changed`,
      's',
      runs.map(({ changed }) => changed.build),
      { most: 25 },
    ),
    makeRow(`each coming day ÷ the first, ${many} documents`, '', coming, { most: 0.33 }),
    grow('build', 'build'),
    grow('its checks of the content', 'check'),
    grow('its writing of finished pages', 'publish'),
    ...measureRealSite(),
  ];
}

/** The real site from nothing, then once more; and how many of its files differ between any two of these builds. */
function measureRealSite(): Row[] {
  const folder = copyProject();
  cpSync('content', join(folder, 'content'), { recursive: true });
  const runs = Array.from({ length: rounds }, () => {
    rmSync(join(folder, '.next'), { recursive: true, force: true });
    return { first: timeBuild(folder), second: timeBuild(folder) };
  });
  rmSync(folder, { recursive: true });
  const sites = runs.flatMap(({ first, second }) => [first.site, second.site]);
  const paths = new Set(sites.flatMap((site) => [...site.keys()]));
  const isAnother = (path: string) => new Set(sites.map((site) => site.get(path))).size > 1;
  return [
    makeRow(
      'build of the real site, nothing kept',
      's',
      runs.map(({ first }) => first.seconds),
      { most: 15 },
    ),
    makeRow(
      'build of the real site, once more',
      's',
      runs.map(({ second }) => second.seconds),
      { most: 10 },
    ),
    makeRow('files that differ between such builds', '', [[...paths].filter(isAnother).length], { most: 0 }),
  ];
}

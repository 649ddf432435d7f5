/** What a policy's addresses are made of. */
interface Place {
  locale: string;
  policy: string;
  /** The day of an edition, `YYYY-MM-DD`. */
  date: string;
}

/** The pages of a language that belong to no policy, as paths within the language. */
export const localPaths = {
  home: '',
  missing: '/404',
  choice: '/choice',
  feed: '/feed.xml',
  picture: '/picture.png',
  rights: '/rights',
} as const;

/** A page's path within a language: the same in each, but for a page that stands between two. */
export type LocalPath = string | ((locale: string) => string);

/** Puts a path within a language into that language: only the first segment differs between languages. */
export function localizePath(locale: string, path: LocalPath): string {
  return `/${locale}${typeof path === 'string' ? path : path(locale)}`;
}

/** The addresses of an edition and of what belongs to it, as paths within a language. */
export function getLocalPaths({ policy, date }: Omit<Place, 'locale'>) {
  const current = `/${policy}`;
  const edition = `${current}/${date}`;
  return {
    current,
    edition,
    history: `${current}/history`,
    changes: `${edition}/changes`,
    markdown: `${edition}.md`,
    data: `${edition}.json`,
    picture: `${edition}.png`,
    beside: (other: string) => `${edition}/beside/${other}`,
  };
}

/** The addresses of an edition and of what belongs to it, as paths: permanent and citable, but for `current`. */
export function getPaths({ locale, ...place }: Place): ReturnType<typeof getLocalPaths> {
  const { current, edition, history, changes, markdown, data, picture, beside } = getLocalPaths(place);
  const localize = (path: string) => localizePath(locale, path);
  return {
    current: localize(current),
    edition: localize(edition),
    history: localize(history),
    changes: localize(changes),
    markdown: localize(markdown),
    data: localize(data),
    picture: localize(picture),
    beside: (other: string) => localize(beside(other)),
  };
}

/** Names that no folder of `app/` can have: how the route of each ends, and how its public address does. */
export const publicEndings = { '/markdown': '.md', '/data': '.json', '/picture': '.png' } as const;

/** How the route of an edition that is gone ends: what it shows stands at the edition's own address. */
export const goneEnding = '/gone';

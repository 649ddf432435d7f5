/** What a policy's addresses are made of. */
interface Place {
  locale: string;
  policy: string;
  /** The day of an edition, `YYYY-MM-DD`. */
  date: string;
}

/** The addresses of an edition and of what belongs to it, as paths: permanent and citable, but for `current`. */
export function getPaths({ locale, policy, date }: Place) {
  const current = `/${locale}/${policy}`;
  const edition = `${current}/${date}`;
  return {
    current,
    edition,
    history: `${current}/history`,
    changes: `${edition}/changes`,
    markdown: `${edition}.md`,
    data: `${edition}.json`,
    feed: `/${locale}/feed.xml`,
  };
}

/** Names that no folder of `app/` can have: how the route of each ends, and how its public address does. */
export const publicEndings = { '/markdown': '.md', '/data': '.json' } as const;

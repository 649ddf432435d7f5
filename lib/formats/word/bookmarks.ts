/** Word has letters, digits and underscores in bookmarks, 40 at most. */
const prefix = 'section_';
const longest = 40;

/** The bookmark of a heading with an id: `section_legal_basis`. An id that is too long for one has a short form. */
export function writeBookmark(id: string): string {
  return (prefix + id.replaceAll('-', '_')).slice(0, longest);
}

/** The id of which a bookmark was made; none where it is another's. */
export function readBookmark(name: string): string | undefined {
  const isOwn = name.startsWith(prefix) && name.length < longest;
  return isOwn ? name.slice(prefix.length).replaceAll('_', '-') : undefined;
}

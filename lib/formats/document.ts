import type { Root } from 'hast';

/** A document as it was read: every kind of file becomes one tree of HTML, with the lines of its file where it has any. */
export interface ReadDocument {
  tree: Root;
  /** All its words, told by another way than the tree where there is one. */
  words?: string | undefined;
  /** What the file itself calls the document, outside of its text. */
  title?: string | undefined;
  description?: string | undefined;
  /** Whether the ends of lines within a paragraph are its author's (Markdown), or the program's (HTML). */
  hasOwnLines: boolean;
}

declare module 'mdast' {
  interface HeadingData {
    /** The names by which links of the document reach what stands under the heading. */
    anchors?: string[];
    /** The id that is written behind the heading. */
    id?: string;
    /** Whether the document calls it its title. */
    isTitle?: boolean;
  }
  interface LinkData {
    /** The heading that a link inside the document leads to. */
    target?: Heading;
  }
  interface ListData {
    /** Whether its numbers stand before a bracket: `1)`. */
    isBracketed?: boolean;
  }
  interface ListItemData {
    /** The number that the item has in the document. */
    value?: number;
  }
}

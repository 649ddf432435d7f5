import type { Node, Parent, PhrasingContent } from 'mdast';

/** What became of words from one edition to the next. */
export type ChangeKind = 'added' | 'removed';

/** Words that only one of two editions has: always inside a block, never around one, so that HTML stays well-formed. */
export interface Change extends Parent {
  type: 'change';
  kind: ChangeKind;
  children: PhrasingContent[];
}

/** A code block of which a part changed: its spaces and line ends are text. It holds texts, and changes of such. */
export interface ChangedCode extends Parent {
  type: 'changedCode';
  children: PhrasingContent[];
}

/** A link that leads elsewhere, noted behind it. */
export interface AddressChange extends Node {
  type: 'addressChange';
  /** The addresses of both editions. */
  before: string;
  after: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    change: Change;
    addressChange: AddressChange;
  }
  interface RootContentMap {
    change: Change;
    addressChange: AddressChange;
    changedCode: ChangedCode;
  }
}

/** Makes a text of about so many characters. */
export type Make = (size: number) => string;

/** A piece again and again. */
export const repeat =
  (text: string): Make =>
  (size) =>
    text.repeat(Math.ceil(size / text.length));
/** A piece within itself. */
export const nest =
  (open: string, close: string): Make =>
  (size) => {
    const depth = Math.floor(size / (open.length + close.length));
    return `${open.repeat(depth)}a${close.repeat(depth)}`;
  };
/** So many pieces, each by its place. */
export const count = (size: number, make: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => make(index)).join('');

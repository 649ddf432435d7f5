import { defaultTreeAdapter as adapter, serialize } from 'parse5';

/** Writes plain text as HTML. */
export function escapeText(text: string): string {
  const fragment = adapter.createDocumentFragment();
  adapter.insertText(fragment, text);
  return serialize(fragment);
}

const entityTag = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether `If-Match` is met: its list names this form, by the strong comparison (RFC 9110 §13.1.1). */
export function matchesStrongly(etag: string, list: string): boolean {
  return list.trim() === '*' || readTags(list).some(({ isWeak, tag }) => !isWeak && tag === etag);
}

/** Whether `If-None-Match` is not met: its list names this form, by the weak comparison (RFC 9110 §13.1.2). */
export function matchesWeakly(etag: string, list: string): boolean {
  return list.trim() === '*' || readTags(list).some(({ tag }) => tag === etag);
}

function readTags(list: string): { isWeak: boolean; tag: string | undefined }[] {
  return [...list.matchAll(entityTag)].map(([, weak, tag]) => ({ isWeak: weak !== undefined, tag }));
}

/**
 * What is kept of an answer as proof of it (GDPR Art. 7(1)), and nothing of who gave it: no address, no browser, no id that
 * the visitor's browser keeps. Named as in ISO/IEC TS 27560 where it has a name.
 */
export interface ConsentRecord {
  /** To the minute, UTC: `2026-11-26T10:05Z`. */
  event_time: string;
  event_type: 'first' | 'change' | 'withdrawal';
  /** The purposes that were answered, each with the fingerprint of what was asked, joined by commas: `statistics-0a1b2c3d`. */
  granted: string;
  refused: string;
  language: string;
  collection_method: 'banner' | 'settings' | 'plain form' | 'receipt';
  /** Whether the signal Sec-GPC was seen: 1 or 0. */
  signal: 0 | 1;
  /** The day on which the answer has ended, `YYYY-MM-DD`. */
  valid_until: string;
}

/**
 * Keeps a record; resolves to its random id when it is kept, or when the visitor has waited for that long enough. Of no use
 * to anybody but who is told the id: nothing leads from it to another record.
 */
export type KeepRecord = (record: ConsentRecord) => Promise<string>;

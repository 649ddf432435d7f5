import { mostFields } from '#lib/server/http/limits.ts';
import { Refusal } from '#lib/server/http/refusal.ts';

/** The fields of a request by their names in lower case; several of one name are joined (RFC 9110 §5.3). */
export type Fields = Partial<Record<string, string>>;

/** The head of a request. */
export interface Head {
  method: string;
  /** What stands in the request line. */
  target: string;
  fields: Fields;
  /** The length of the body in bytes, or that it comes in chunks. */
  framing: number | 'chunked';
  /** Whether the client can be answered again on the same connection (RFC 9112 §9.3). */
  isKept: boolean;
  /** Whether the client waits for a word before it sends the body (RFC 9110 §10.1.1). */
  isExpectant: boolean;
}

const requestLine = /^([!#$%&'*+.^_`|~\w-]+) ([!-~]+) HTTP\/(\d)\.(\d)$/;
/** A path, a whole address, or the server itself (RFC 9112 §3.2). */
const targetForm = /^(?:\/|[a-z][a-z\d+.-]*:\/\/|\*$)/i;
const fieldLine = /^([!#$%&'*+.^_`|~\w-]+):([\t\x20-\x7e\x80-\xff]*)$/;
const host = /^([\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(:\d*)?$/i;

/** Parses a head without its last empty line, as RFC 9112 writes it and in no other way; throws a Refusal. */
export function parseHead(text: string): Head {
  const [line = '', ...lines] = text.split('\r\n');
  const [, method = '', target = '', major, minor] = requestLine.exec(line) ?? [];
  if (!method) throw new Refusal(400, 'This request is malformed.');
  if (method !== 'CONNECT' && !targetForm.test(target)) throw new Refusal(400, 'This request is malformed.');
  if (major !== '1' || Number(minor) > 1) throw new Refusal(505, 'This server speaks HTTP/1.1.');
  const isOld = minor === '0';
  const fields = parseFields(lines);
  if (fields.host === undefined ? !isOld : !host.test(fields.host)) throw new Refusal(400, 'Name one host.');
  // What comes behind a CONNECT is meant for somebody else.
  const isKept = !isOld && method !== 'CONNECT' && !splitList(fields.connection).includes('close');
  const isExpectant = !isOld && fields.expect !== undefined;
  if (isExpectant && fields.expect?.toLowerCase() !== '100-continue')
    throw new Refusal(417, 'Nothing is expected here.');
  return { method, target, fields, framing: findFraming(fields, isOld), isKept, isExpectant };
}

/** Parses the lines of fields; throws a Refusal where one is none, or where there is more than one that must be alone. */
export function parseFields(lines: string[]): Fields {
  if (lines.length > mostFields) throw new Refusal(431, 'There are too many headers.');
  const fields: Fields = Object.create(null);
  for (const line of lines) {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
    if (!name) throw new Refusal(400, 'This request is malformed.');
    const key = name.toLowerCase();
    const known = fields[key];
    if (known === undefined) fields[key] = trim(value);
    else if (key === 'host') throw new Refusal(400, 'Name one host.');
    else if (key === 'content-length') throw new Refusal(400, 'Name one length.');
    else fields[key] = `${known}${key === 'cookie' ? ';' : ','} ${trim(value)}`;
  }
  return fields;
}

/** Where a body ends: in one way, or it is refused, so that nobody in between can read it in another (RFC 9112 §6.3). */
function findFraming(
  { 'transfer-encoding': coding, 'content-length': length }: Fields,
  isOld: boolean,
): Head['framing'] {
  if (coding !== undefined) {
    if (length !== undefined || isOld) throw new Refusal(400, 'Name one length.');
    if (coding.toLowerCase() !== 'chunked') throw new Refusal(501, 'Send the form as it is, or in chunks.');
    return 'chunked';
  }
  if (length === undefined) return 0;
  if (!/^\d{1,15}$/.test(length)) throw new Refusal(400, 'Name one length.');
  return Number(length);
}

function splitList(value = ''): string[] {
  return value.split(',').map((each) => trim(each).toLowerCase());
}

/** Removes spaces and tabs at both ends, and nothing else that `String.trim` takes for a space. */
function trim(value: string): string {
  const isSpace = (at: number) => value[at] === ' ' || value[at] === '\t';
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(start)) start += 1;
  while (start < end && isSpace(end - 1)) end -= 1;
  return value.slice(start, end);
}

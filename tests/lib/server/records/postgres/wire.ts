// Messages of a PostgreSQL: PostgreSQL, Frontend/Backend Protocol 3.0, Message Formats.

type Value = string | number | boolean | object;
/** A row that is answered: its values by the names of their columns. */
export type Row = Record<string, Value>;

/** A number of so many bytes. */
export const int = (value: number, bytes: 2 | 4 = 4) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
};
/** A text with its end. */
export const text = (value: string) => Buffer.from(`${value}\0`);
/** A message of a type. */
export const message = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(body.length + 4), body]);
};

/** The numbers of the types of values in PostgreSQL: bool, int4, jsonb, text. */
const typeOf = (value: Value) =>
  ({ boolean: 16, number: 23, object: 3802 })[typeof value as 'boolean' | 'number' | 'object'] ?? 25;
const write = (value: Value) => {
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
/** The columns of rows, by the first of them. */
export const describeRows = ([first]: Row[]) => {
  const fields = Object.entries(first ?? {}).map(([name, value]) =>
    Buffer.concat([text(name), int(0), int(0, 2), int(typeOf(value)), int(-1, 2), int(-1), int(0, 2)]),
  );
  return fields.length === 0 ? message('n') : message('T', int(fields.length, 2), ...fields);
};
/** A row. */
export const send = (row: Row) => {
  const values = Object.values(row).map((value) => Buffer.from(write(value)));
  return message('D', int(values.length, 2), ...values.flatMap((value) => [int(value.length), value]));
};

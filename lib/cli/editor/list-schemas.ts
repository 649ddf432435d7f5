import { z } from 'zod';
import { coverageSchema } from '#lib/checks/coverage/read-coverage.ts';
import { termsSchema } from '#lib/checks/terms/read-terms.ts';
import { companySchema } from '#lib/policy/company.ts';
import { frontMatterSchema } from '#lib/policy/schema.ts';

/** What is checked of each kind of file by itself; between its keys, and with other files, `npm run content` alone does. */
const schemas = {
  'front-matter': frontMatterSchema,
  company: companySchema,
  coverage: coverageSchema,
  terms: termsSchema,
};

/** The JSON Schema of each kind of file that the legal team writes, as the text of a file of that path. */
export function listSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `.vscode/${name}.schema.json`,
      `${JSON.stringify(makeJsonSchema(schema), null, 2)}\n`,
    ]),
  );
}

/** As the draft that VS Code and its YAML extension know whole (JSON Schema draft 7). */
function makeJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === 'pipe' && jsonSchema.type === 'array') offerText(jsonSchema);
      if (type === 'record' && jsonSchema.propertyNames) listKeys(jsonSchema);
    },
  });
}

/** Of what is made a list of first, a text by itself is one. */
function offerText(schema: z.core.JSONSchema.BaseSchema): void {
  const list = { ...schema };
  for (const key of Object.keys(list)) delete schema[key];
  schema.anyOf = [{ type: 'string' }, list];
}

/** Keys of which each is known are offered one by one. */
function listKeys(schema: z.core.JSONSchema.BaseSchema): void {
  const { propertyNames, additionalProperties = true } = schema;
  const names = (typeof propertyNames === 'object' && propertyNames.enum) || [];
  if (names.length === 0) return;
  delete schema.propertyNames;
  schema.properties = Object.fromEntries(names.map((name) => [String(name), additionalProperties]));
  schema.additionalProperties = false;
}

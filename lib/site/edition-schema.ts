import { z } from 'zod';
import { endpoints } from '#lib/address/endpoints.ts';
import { getAddress } from '#lib/address/origin.ts';
import { editionDataSchema } from '#lib/site/edition-data.ts';

/**
 * Describes the JSON form of every edition (JSON Schema 2020-12). It allows further keys, as keys are only ever added: who
 * keeps a copy of it can read what comes.
 */
export function makeEditionSchema(): object {
  return {
    $id: getAddress(endpoints.schema),
    title: 'An edition of a policy in one language',
    ...z.toJSONSchema(editionDataSchema, {
      override: ({ jsonSchema }) => {
        delete jsonSchema.additionalProperties;
      },
    }),
  };
}

/** The variable by which a build says that it renders pages itself, by what Next compiles (`listQuestions`). */
export const sampleVariable = 'PAGES_OF_A_ROUTE';

/**
 * Takes of what stands in the brackets of addresses what Next is to render: in a build the first alone, by which Next says
 * whether a route has finished pages; everything where Next runs by itself.
 */
export function takeSample<T>(params: T[]): T[] {
  return params.slice(0, Number(process.env[sampleVariable] ?? params.length));
}

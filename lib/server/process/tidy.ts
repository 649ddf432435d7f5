import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What counts as much to do in a second, and as little: answers and open connections together. */
const much = 200;
const little = 50;
/** For how many seconds there is little to do before it is tidied up. */
const calm = 3;

/**
 * Makes what is told each second how much there was to do, and gives memory back once an onslaught is over. V8 would by
 * itself, but it goes by how fast memory was used at its last collection, which in a server grown quiet stays as it was.
 */
export function makeTidying(): (load: number) => void {
  let isUntidy = false;
  let quiet = 0;
  return (load) => {
    if (load >= much) isUntidy = true;
    quiet = load < little ? quiet + 1 : 0;
    if (!isUntidy || quiet < calm) return;
    isUntidy = false;
    tidyUp();
  };
}

/** Gives back at once what memory nothing needs any more. */
export function tidyUp(): void {
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

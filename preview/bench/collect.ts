import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Clears away what nobody holds any more. */
export const collect = runInNewContext('gc') as () => void;

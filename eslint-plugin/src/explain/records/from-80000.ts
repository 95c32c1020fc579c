/** The full records of the codes from 80000 to 499999: one line for each, by number. */

export { aadsts90002 } from './aadsts90002.js';
export { aadsts90014 } from './aadsts90014.js';
export { aadsts90072 } from './aadsts90072.js';
export { aadsts90094 } from './aadsts90094.js';

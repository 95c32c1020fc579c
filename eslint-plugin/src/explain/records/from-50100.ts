/** The full records of the codes from 50100 to 52999: one line for each, by number. */

export { aadsts50105 } from './aadsts50105.js';
export { aadsts50107 } from './aadsts50107.js';
export { aadsts50120 } from './aadsts50120.js';
export { aadsts50126 } from './aadsts50126.js';
export { aadsts50148 } from './aadsts50148.js';
export { aadsts50158 } from './aadsts50158.js';
export { aadsts50173 } from './aadsts50173.js';
export { aadsts50194 } from './aadsts50194.js';
export { aadsts50196 } from './aadsts50196.js';

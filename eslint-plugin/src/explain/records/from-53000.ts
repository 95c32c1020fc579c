/** The full records of the codes from 53000 to 79999: one line for each, by number. */

export { aadsts53000 } from './aadsts53000.js';
export { aadsts53001 } from './aadsts53001.js';
export { aadsts53002 } from './aadsts53002.js';
export { aadsts53003 } from './aadsts53003.js';
export { aadsts54005 } from './aadsts54005.js';
export { aadsts65001 } from './aadsts65001.js';
export { aadsts65004 } from './aadsts65004.js';
export { aadsts70000 } from './aadsts70000.js';
export { aadsts70002 } from './aadsts70002.js';
export { aadsts70008 } from './aadsts70008.js';
export { aadsts70011 } from './aadsts70011.js';
export { aadsts70016 } from './aadsts70016.js';
export { aadsts70043 } from './aadsts70043.js';

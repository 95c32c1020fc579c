/** The full records of the codes from 16000 to 50099: one line for each, by number. */

export { aadsts16000 } from './aadsts16000.js';
export { aadsts50001 } from './aadsts50001.js';
export { aadsts50011 } from './aadsts50011.js';
export { aadsts50020 } from './aadsts50020.js';
export { aadsts50034 } from './aadsts50034.js';
export { aadsts50053 } from './aadsts50053.js';
export { aadsts50055 } from './aadsts50055.js';
export { aadsts50057 } from './aadsts50057.js';
export { aadsts50058 } from './aadsts50058.js';
export { aadsts50059 } from './aadsts50059.js';
export { aadsts50074 } from './aadsts50074.js';
export { aadsts50076 } from './aadsts50076.js';
export { aadsts50078 } from './aadsts50078.js';
export { aadsts50079 } from './aadsts50079.js';

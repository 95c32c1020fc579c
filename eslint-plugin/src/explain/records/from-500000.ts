/** The full records of the codes from 500000 to 699999: one line for each, by number. */

export { aadsts500011 } from './aadsts500011.js';
export { aadsts500112 } from './aadsts500112.js';
export { aadsts500121 } from './aadsts500121.js';
export { aadsts501481 } from './aadsts501481.js';
export { aadsts530032 } from './aadsts530032.js';
export { aadsts650052 } from './aadsts650052.js';
export { aadsts650056 } from './aadsts650056.js';
export { aadsts650057 } from './aadsts650057.js';

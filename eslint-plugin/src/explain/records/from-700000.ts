/** The full records of the codes from 700000 on: one line for each, by number. */

export { aadsts700005 } from './aadsts700005.js';
export { aadsts700007 } from './aadsts700007.js';
export { aadsts700009 } from './aadsts700009.js';
export { aadsts700016 } from './aadsts700016.js';
export { aadsts700025 } from './aadsts700025.js';
export { aadsts700027 } from './aadsts700027.js';
export { aadsts700044 } from './aadsts700044.js';
export { aadsts700054 } from './aadsts700054.js';
export { aadsts700081 } from './aadsts700081.js';
export { aadsts700082 } from './aadsts700082.js';
export { aadsts700084 } from './aadsts700084.js';
export { aadsts900144 } from './aadsts900144.js';
export { aadsts900561 } from './aadsts900561.js';
export { aadsts7000215 } from './aadsts7000215.js';
export { aadsts7000218 } from './aadsts7000218.js';
export { aadsts7000222 } from './aadsts7000222.js';
export { aadsts9002313 } from './aadsts9002313.js';
export { aadsts9002325 } from './aadsts9002325.js';
export { aadsts9002326 } from './aadsts9002326.js';
export { aadsts9002327 } from './aadsts9002327.js';

/** Every record, by code. */

import type { AadstsRecord } from '../record.js';
import { aadsts16000 } from './aadsts16000.js';
import { aadsts50001 } from './aadsts50001.js';
import { aadsts50011 } from './aadsts50011.js';
import { aadsts50020 } from './aadsts50020.js';
import { aadsts50034 } from './aadsts50034.js';
import { aadsts50053 } from './aadsts50053.js';
import { aadsts50055 } from './aadsts50055.js';
import { aadsts50057 } from './aadsts50057.js';
import { aadsts50058 } from './aadsts50058.js';
import { aadsts50059 } from './aadsts50059.js';
import { aadsts50074 } from './aadsts50074.js';
import { aadsts50076 } from './aadsts50076.js';
import { aadsts50078 } from './aadsts50078.js';
import { aadsts50079 } from './aadsts50079.js';
import { aadsts50105 } from './aadsts50105.js';
import { aadsts50126 } from './aadsts50126.js';
import { aadsts50148 } from './aadsts50148.js';
import { aadsts50158 } from './aadsts50158.js';
import { aadsts50173 } from './aadsts50173.js';
import { aadsts50194 } from './aadsts50194.js';
import { aadsts50196 } from './aadsts50196.js';
import { aadsts53000 } from './aadsts53000.js';
import { aadsts53001 } from './aadsts53001.js';
import { aadsts53002 } from './aadsts53002.js';
import { aadsts53003 } from './aadsts53003.js';
import { aadsts54005 } from './aadsts54005.js';
import { aadsts65001 } from './aadsts65001.js';
import { aadsts65004 } from './aadsts65004.js';
import { aadsts70000 } from './aadsts70000.js';
import { aadsts70002 } from './aadsts70002.js';
import { aadsts70008 } from './aadsts70008.js';
import { aadsts70011 } from './aadsts70011.js';
import { aadsts70016 } from './aadsts70016.js';
import { aadsts70043 } from './aadsts70043.js';
import { aadsts90002 } from './aadsts90002.js';
import { aadsts90014 } from './aadsts90014.js';
import { aadsts90072 } from './aadsts90072.js';
import { aadsts90094 } from './aadsts90094.js';
import { aadsts500011 } from './aadsts500011.js';
import { aadsts500112 } from './aadsts500112.js';
import { aadsts500121 } from './aadsts500121.js';
import { aadsts501481 } from './aadsts501481.js';
import { aadsts530032 } from './aadsts530032.js';
import { aadsts650052 } from './aadsts650052.js';
import { aadsts650056 } from './aadsts650056.js';
import { aadsts650057 } from './aadsts650057.js';
import { aadsts700005 } from './aadsts700005.js';
import { aadsts700007 } from './aadsts700007.js';
import { aadsts700009 } from './aadsts700009.js';
import { aadsts700016 } from './aadsts700016.js';
import { aadsts700025 } from './aadsts700025.js';
import { aadsts700027 } from './aadsts700027.js';
import { aadsts700044 } from './aadsts700044.js';
import { aadsts700054 } from './aadsts700054.js';
import { aadsts700081 } from './aadsts700081.js';
import { aadsts700082 } from './aadsts700082.js';
import { aadsts700084 } from './aadsts700084.js';
import { aadsts900144 } from './aadsts900144.js';
import { aadsts900561 } from './aadsts900561.js';
import { aadsts7000215 } from './aadsts7000215.js';
import { aadsts7000218 } from './aadsts7000218.js';
import { aadsts7000222 } from './aadsts7000222.js';
import { aadsts9002313 } from './aadsts9002313.js';
import { aadsts9002325 } from './aadsts9002325.js';
import { aadsts9002326 } from './aadsts9002326.js';
import { aadsts9002327 } from './aadsts9002327.js';

export const records: readonly AadstsRecord[] = [
  aadsts16000,
  aadsts50001,
  aadsts50011,
  aadsts50020,
  aadsts50034,
  aadsts50053,
  aadsts50055,
  aadsts50057,
  aadsts50058,
  aadsts50059,
  aadsts50074,
  aadsts50076,
  aadsts50078,
  aadsts50079,
  aadsts50105,
  aadsts50126,
  aadsts50148,
  aadsts50158,
  aadsts50173,
  aadsts50194,
  aadsts50196,
  aadsts53000,
  aadsts53001,
  aadsts53002,
  aadsts53003,
  aadsts54005,
  aadsts65001,
  aadsts65004,
  aadsts70000,
  aadsts70002,
  aadsts70008,
  aadsts70011,
  aadsts70016,
  aadsts70043,
  aadsts90002,
  aadsts90014,
  aadsts90072,
  aadsts90094,
  aadsts500011,
  aadsts500112,
  aadsts500121,
  aadsts501481,
  aadsts530032,
  aadsts650052,
  aadsts650056,
  aadsts650057,
  aadsts700005,
  aadsts700007,
  aadsts700009,
  aadsts700016,
  aadsts700025,
  aadsts700027,
  aadsts700044,
  aadsts700054,
  aadsts700081,
  aadsts700082,
  aadsts700084,
  aadsts900144,
  aadsts900561,
  aadsts7000215,
  aadsts7000218,
  aadsts7000222,
  aadsts9002313,
  aadsts9002325,
  aadsts9002326,
  aadsts9002327,
];

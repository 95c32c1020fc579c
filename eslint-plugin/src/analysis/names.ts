/** Names that tell what a value is; the words themselves stand in the catalogue. */

import { codeNames } from '../catalog/vocabulary.js';

/** A variable, parameter or property that holds an authorization code. */
export const codeName = new RegExp(`^(?:${codeNames.join('|')})$`, 'i');

/** A variable, parameter or property that holds a refresh token. */
export const refreshTokenName = /refresh[-_]?token(?:value|string)?$|^refresh$/i;

/** A function whose result is an authorization code. */
export const codeMaker =
  /(?:^|[a-z])(?:auth(?:orization)?|oauth|extract\w*|get|wait\w*|read|parse|prompt\w*|ask\w*)_?code(?:from\w*)?$/i;

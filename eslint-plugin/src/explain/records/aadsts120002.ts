import { inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts120002: AadstsRecord = {
  code: 120002,
  names: ['PasswordChangeInvalidNewPasswordWeak'],
  title: 'Password change: the new password is too weak',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: inferred(
    'As the name of the code says: the user wanted to change the password, and the new one is refused as weak.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      inferred(
        'Choose a longer password without common words, and without your name or that of your organization.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        'If good passwords are refused, look at the list of banned passwords of the tenant.',
      ),
    ),
  ],
  related: [120000],
  reviewed: '2026-11-23',
};

/** Every id and name that the manifest, the client and the server must agree on. Nothing here needs VS Code. */

/** The section of our settings, and the language client's id. */
export const section = 'redeemOnce';

/** What users see as the origin of a diagnostic, and the name of the log channel. */
export const productName = 'Redeem Once';

export const commands = {
  explain: 'redeemOnce.explain',
  analyzeLog: 'redeemOnce.analyzeLog',
  openGuide: 'redeemOnce.openGuide',
  checkFile: 'redeemOnce.checkFile',
  checkWorkspace: 'redeemOnce.checkWorkspace',
  showRoute: 'redeemOnce.showRoute',
  showFlow: 'redeemOnce.showFlow',
  addToEslint: 'redeemOnce.addToEslint',
  showLog: 'redeemOnce.showLog',
  copyDebugInfo: 'redeemOnce.copyDebugInformation',
  restart: 'redeemOnce.restartServer',
} as const;

/** What links and buttons of our own pages run; these are in no menu. */
export const pageCommands = {
  chooseCode: 'redeemOnce.page.chooseCode',
  revealValues: 'redeemOnce.page.revealValues',
  copyCorrelationId: 'redeemOnce.page.copyCorrelationId',
  searchWorkspace: 'redeemOnce.page.searchWorkspace',
  revealLogIds: 'redeemOnce.page.revealLogIds',
  exportLogReport: 'redeemOnce.page.exportLogReport',
  openPlace: 'redeemOnce.openPlace',
} as const;

/** The view of the authorization flow, and the context key that shows it once there is a flow to show. */
export const flowView = 'redeemOnce.flow';
export const flowShown = 'redeemOnce.flowShown';

/** The tool that language models may call; the manifest says what it is for. */
export const explainTool = 'redeemOnce_explainAadsts';

/** The languages we check. */
export const languages = [
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
] as const;

export type LanguageId = (typeof languages)[number];

/** Whether a document of this language is ever checked. */
export function isCheckedLanguage(languageId: string): languageId is LanguageId {
  return (languages as readonly string[]).includes(languageId);
}

/** Where documents come from that we check: not from the Git view, not from an output panel. */
export const schemes = ['file', 'untitled', 'vscode-vfs'] as const;

/** The guide page on the error that this product is about. */
export const mainGuidePage = 'aadsts54005';

/** The code that a second redemption fails with. */
export const mainErrorCode = 'AADSTS54005';

/** ESLint's extension, whose squiggles we do not repeat. */
export const eslintExtension = 'dbaeumer.vscode-eslint';

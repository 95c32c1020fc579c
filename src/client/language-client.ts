/** What we use of the language client, in a file of its own: most windows never start a server. */

export { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';

/** ESLint's entry: the plugin with a host that reads the project's files. */

import { nodeHost } from './host/node.js';
import { createPlugin } from './plugin.js';

export { nodeHost } from './host/node.js';
export { createPlugin } from './plugin.js';
export type { Finding, Host, Model, PackageFacts, Settings, SourceFile } from './analysis/index.js';

const plugin = createPlugin(nodeHost());
export default plugin;
export const { meta, rules, configs } = plugin;

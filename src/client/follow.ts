/** A notification with a bar and a button to stop, for work that goes through the workspace. */

import { ProgressLocation, window, type CancellationToken } from 'vscode';

import { productName } from '../ids.js';
import type { Progress } from './workspace-files.js';

/** Runs `work` while the notification stands. */
export function follow<T>(
  title: string,
  work: (progress: Progress, token: CancellationToken) => Promise<T>,
): Thenable<T> {
  const options = {
    location: ProgressLocation.Notification,
    title: `${productName}: ${title}`,
    cancellable: true,
  };
  return window.withProgress(options, (progress, token) => {
    let told = 0;
    const tell: Progress = (done, total) => {
      const increment = ((done - told) / total) * 100;
      progress.report({ message: `${done} of ${total} files`, increment });
      told = done;
    };
    return work(tell, token);
  });
}

/** The text of a failed test's message, as the menu of the Test Results view hands it to a command. */

/** The message in `argument`; undefined if the argument is something else. */
export function messageText(argument: unknown): string | undefined {
  const message = field(argument, 'message');
  if (message === undefined) return undefined;
  const text = field(message, 'message') ?? message;
  const plain = typeof text === 'string' ? text : field(text, 'value');
  return typeof plain === 'string' ? withoutColours(plain) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function withoutColours(text: string): string {
  return text.replace(/\u001b\[[\d;]*m/g, '');
}

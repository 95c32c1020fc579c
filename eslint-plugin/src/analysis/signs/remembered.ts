/** Answers about texts that are asked several times in a row. */

/** What was asked of a text last: all subjects ask of one text before they come to the next. */
export class Remembered<T> {
  private text = '';
  private answer: T;

  constructor(private readonly find: (text: string) => T) {
    this.answer = find('');
  }

  of(text: string): T {
    if (text !== this.text) {
      this.answer = this.find(text);
      this.text = text;
    }
    return this.answer;
  }
}

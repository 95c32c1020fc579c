/** What a statement rests on, apart from which pages there are. */

/** A page that a statement rests on. */
export interface Source {
  title: string;
  url: string;
}

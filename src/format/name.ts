/** A name with the language it is in, where that is not the reader's. */
export interface Name {
  text: string;
  lang?: string;
}

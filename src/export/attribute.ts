/** Text as it stands in the value of an attribute. */
export const inAttribute = (text: string) =>
  text.replace(/[&<>"]/g, letter => `&#${String(letter.charCodeAt(0))};`);

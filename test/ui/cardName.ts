/** The name of a table's card for a screen reader: its title, and then the number of its rows. */
export function cardName(title: string): RegExp {
  return new RegExp(`^${title}[,，]`);
}

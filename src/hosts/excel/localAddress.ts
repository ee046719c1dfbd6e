/** Ranges without their sheet: "'A, b'!B2:C3,'A, b'!E5" is B2:C3 and E5; a sheet's name may hold anything itself. */
export function localAddresses(address: string): readonly string[] {
  return [...address.matchAll(/(?:^|!)(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)(?=,|$)/g)].map(
    ([, local = '']) => local.replaceAll('$', ''),
  );
}

/** A range without its sheet: "'Sheet 1'!B2:C3" is "B2:C3". */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

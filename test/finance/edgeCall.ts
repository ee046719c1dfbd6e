import fc from 'fast-check';

const edge = fc.oneof(
  fc.constantFrom(5e-324, 1e-308, 1e-300, 1e-16, 1, 1e16, 1e300, 1.7976931348623157e308),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const edgeRate = fc.oneof(edge, fc.constantFrom(-1 + 2 ** -53, -0.5, -1e-16, -5e-324, 0));

/** Arguments of `payback` at the edges of double precision. */
export const edgeCall = fc.tuple(edge, edge, edge, edgeRate, edgeRate, edge);

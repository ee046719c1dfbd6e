/** How a reading is. While it is busy again, the result before stays. */
export type AsyncValue<Result> =
  | { readonly kind: 'busy'; readonly before?: Result }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown };

/** How large a sheet can be in Excel; a plan that needs more is refused in every host. */
export const excelSize = { rows: 1_048_576, columns: 16_384 } as const;

interface FormulaTextProps {
  readonly children: string;
}

/** A formula as it is typed; it may break behind a comma and a bracket. */
export function FormulaText({ children }: FormulaTextProps) {
  const pieces = children.split(/(?<=[,(])/);
  return (
    <p className="formula-text">
      <code>
        {pieces.map((piece, i) => (
          <span key={i}>
            {piece}
            <wbr />
          </span>
        ))}
      </code>
    </p>
  );
}

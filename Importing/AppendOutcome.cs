namespace YenValve.Importing;

/// <summary>What became of rows that were to be stored.</summary>
/// <param name="Added">Rows that were new and are stored now.</param>
/// <param name="Unchanged">Rows that were stored already.</param>
/// <param name="Conflicts">Rows that differ from the stored ones of their keys; the stored ones stay.</param>
public sealed record AppendOutcome(int Added, int Unchanged, IReadOnlyList<RowConflict> Conflicts)
{
    /// <summary>Nothing was to be stored.</summary>
    public static AppendOutcome Nothing { get; } = new(0, 0, []);
}

/// <summary>A row that differs from the stored one of its key.</summary>
/// <param name="Row">The row that stayed out.</param>
/// <param name="Stored">The row that stays.</param>
public sealed record RowConflict(string Row, string Stored);

namespace YenValve.Validation.Lookahead;

/// <summary>How a search for look-ahead is done.</summary>
public sealed record LookaheadSettings
{
    /// <summary>At how many moments the data are cut, at least 1. Each costs a run up to there.</summary>
    public int Cuts { get; init; } = 20;

    /// <summary>Earliest moment of a cut, UTC.</summary>
    public DateTime From { get; init; } = DateTime.MinValue;

    /// <summary>Latest moment of a cut, UTC.</summary>
    public DateTime Until { get; init; } = DateTime.MaxValue;
}

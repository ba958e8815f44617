namespace YenValve.Indicators.Correlation;

/// <summary>
/// Notices a quote that no longer moves: a dead feed goes on quoting, and a market that stands still to the last digit looks like the calmest of all.
/// (A free USDJPY series stood at 148.75 for months from October 2025.)
/// </summary>
public sealed class FrozenQuote
{
    private readonly int _patience;
    private double _last = double.NaN;
    private int _repeats;

    /// <param name="patience">Repetitions in a row that are still believed, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No repetition is believed.</exception>
    public FrozenQuote(int patience = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);
        _patience = patience;
    }

    /// <summary>Whether the last quote repeated itself more often than is believed.</summary>
    public bool IsFrozen => _repeats > _patience;

    /// <summary>Takes the next quote; one that is not a number changes nothing.</summary>
    /// <returns>Whether it is frozen.</returns>
    public bool Update(double quote)
    {
        if (double.IsNaN(quote)) return IsFrozen;
        _repeats = quote == _last ? _repeats + 1 : 0;
        _last = quote;
        return IsFrozen;
    }

    /// <summary>Starts afresh.</summary>
    public void Reset()
    {
        _last = double.NaN;
        _repeats = 0;
    }
}

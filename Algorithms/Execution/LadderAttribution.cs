namespace YenValve.Algorithms.Execution;

/// <summary>What ladders contributed over buying everything at the market at the decision that placed them. Amounts in quote currency, before fees.</summary>
/// <param name="Ladders">Ladders with an outcome.</param>
/// <param name="Rungs">Rungs with an outcome.</param>
/// <param name="Filled">Rungs bought, wholly or in part.</param>
/// <param name="Bought">Value bought by rungs.</param>
/// <param name="Unbought">Value, at the reference, of what rungs did not buy.</param>
/// <param name="Saved">Contribution of what was bought.</param>
/// <param name="Missed">Contribution of what was not, negative where the market rose away.</param>
public sealed record LadderAttribution(int Ladders, int Rungs, int Filled, decimal Bought, decimal Unbought, decimal Saved, decimal Missed)
{
    /// <summary>Saved plus missed.</summary>
    public decimal Contribution => Saved + Missed;

    /// <summary>Part of the value asked for that was bought, in [0, 1]; 0 without rungs.</summary>
    public decimal FillShare => Bought + Unbought > 0m ? Bought / (Bought + Unbought) : 0m;

    /// <summary>Sums outcomes, in any order.</summary>
    public static LadderAttribution Of(IEnumerable<RungOutcome> outcomes)
    {
        var ladders = new HashSet<DateTime>();
        var rungs = new HashSet<(DateTime, int)>();
        var filled = new HashSet<(DateTime, int)>();
        decimal bought = 0m, unbought = 0m, saved = 0m, missed = 0m;
        foreach (var outcome in outcomes)
        {
            ladders.Add(outcome.LadderUtc);
            rungs.Add((outcome.LadderUtc, outcome.Index));
            if (outcome.IsFilled)
            {
                filled.Add((outcome.LadderUtc, outcome.Index));
                bought += outcome.Quantity * outcome.Price;
                saved += outcome.Contribution;
            }
            else
            {
                unbought += outcome.Quantity * outcome.ReferencePrice;
                missed += outcome.Contribution;
            }
        }

        return new LadderAttribution(ladders.Count, rungs.Count, filled.Count, bought, unbought, saved, missed);
    }
}

namespace YenValve.Algorithms.Policy;

/// <summary>All of the weight while the price is above its mean, none otherwise.</summary>
public static class TrendFilter
{
    /// <summary>1 or 0; 1 while switched off or not known, where nothing is added.</summary>
    public static Allowance Judge(PolicyParameters parameters, BitcoinObservation? bitcoin, Explanation? why)
    {
        if (!parameters.Trend) return Allowance.Whole;
        if (bitcoin is not { TrendMean: { } mean, Price: var price } || !double.IsFinite(price) || !double.IsFinite(mean))
        {
            why?.Add("trend", double.NaN, double.NaN, Effects.Block, $"the trend is not known: nothing is added");
            return Allowance.Unknown;
        }

        var up = price > mean;
        why?.Add("trend", price, mean, Effects.Scale, $"price {price:0.##} {(up ? "above" : "not above")} its long mean {mean:0.##}: {(up ? "held" : "nothing is held")}");
        return new Allowance(up ? 1.0 : 0.0, true);
    }
}

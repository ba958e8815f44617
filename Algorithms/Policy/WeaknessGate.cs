namespace YenValve.Algorithms.Policy;

/// <summary>Whether Bitcoin itself is weak, which macro stress has to meet before it cuts: below its mean, or with volatility rising.</summary>
public static class WeaknessGate
{
    /// <summary>True or false; null where what is known does not decide it.</summary>
    public static bool? IsWeak(BitcoinObservation? bitcoin)
    {
        if (bitcoin == null) return null;
        var below = Less(bitcoin.Price, bitcoin.WeaknessMean);
        var rising = Less(bitcoin.SampleVolatility, bitcoin.EwmaVolatility);
        if (below == true || rising == true) return true;
        return below == false && rising == false ? false : null;
    }

    private static bool? Less(double? a, double? b) =>
        a is { } left && b is { } right && double.IsFinite(left) && double.IsFinite(right) ? left < right : null;
}

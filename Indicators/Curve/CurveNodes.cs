using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>The fifteen maturities of the ministry's curve as numbers, and a curve's yields in their order.</summary>
internal static class CurveNodes
{
    /// <summary>Years, ascending.</summary>
    public static readonly double[] Years = [.. JgbCurve.Maturities.Select(years => (double)years)];

    /// <summary>How many there are.</summary>
    public static int Count => Years.Length;

    /// <summary>Place of a maturity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public static int IndexOf(int years)
    {
        var index = Array.IndexOf(Years, years);
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(years), years, "The JGB curve has no such maturity.");
    }

    /// <summary>The yields in percent; false where one is missing.</summary>
    public static bool TryRead(JgbCurve curve, Span<double> yields)
    {
        for (var i = 0; i < Years.Length; i++)
        {
            if (curve.Yield((int)Years[i]) is not { } yield) return false;
            yields[i] = yield;
        }

        return true;
    }
}

using YenValve.Data;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>Three real curves of the Ministry of Finance, January 2026, in percent, that the reference vectors are stated on.</summary>
internal static class January
{
    public static readonly DateTime Twentieth = new(2026, 1, 20);

    public static readonly double[] Years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40];

    public static readonly double[] On19 = [.951, 1.23, 1.382, 1.561, 1.691, 1.791, 1.903, 2.026, 2.15, 2.266, 2.843, 3.174, 3.519, 3.562, 3.721];

    public static readonly double[] On20 = [.943, 1.22, 1.381, 1.568, 1.703, 1.816, 1.935, 2.066, 2.208, 2.33, 2.982, 3.325, 3.691, 3.765, 3.901];

    public static readonly double[] On21 = [.961, 1.235, 1.386, 1.567, 1.687, 1.794, 1.904, 2.032, 2.164, 2.28, 2.915, 3.25, 3.598, 3.647, 3.788];

    /// <summary>The bundled history up to and with a day.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="curves">How many of the last curves; as many as the indicator remembers make the same figures in less time.</param>
    public static IEnumerable<JgbCurve> HistoryTo(DateTime day, int curves = int.MaxValue) => Curves.History().TakeWhile(c => c.TradeDate <= day).TakeLast(curves);

    /// <summary>A curve's yields in percent.</summary>
    public static double[] YieldsOf(JgbCurve curve) => [.. JgbCurve.Maturities.Select(m => curve.Yield(m)!.Value)];
}

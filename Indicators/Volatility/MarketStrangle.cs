using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Turns brokers' butterflies into those of the smile. A broker's butterfly prices a strangle at one volatility, ATM + BF, and its strikes are those of
/// that volatility; the smile's butterfly is the one with which the smile asks the same for the same strangle (Reiswich and Wystup, 2009, section 3).
/// The two part where the risk reversal is large.
/// </summary>
public static class MarketStrangle
{
    private const double Near = 0.25;
    private const double Far = 0.10;
    private const int MostSteps = 60;

    // In volatility: a millionth of a basis point.
    private const double Settled = 1e-10;

    /// <summary>The same quotes with butterflies of the smile in place of the broker's, the near wing first and the far one on top of it.</summary>
    /// <returns>Null where no butterfly does it.</returns>
    public static SmileQuotes? ToSmile(SmileQuotes broker)
    {
        var bare = broker with { RiskReversal10 = double.NaN, Butterfly10 = double.NaN };
        var near = Solve(broker.Butterfly25, bf => bare with { Butterfly25 = bf }, broker, Near);
        if (double.IsNaN(near)) return null;
        var joined = broker with { Butterfly25 = near };
        if (!double.IsFinite(broker.Butterfly10) || !double.IsFinite(broker.RiskReversal10)) return joined;
        var far = Solve(broker.Butterfly10, bf => joined with { Butterfly10 = bf }, broker, Far);
        return double.IsNaN(far) ? null : joined with { Butterfly10 = far };
    }

    // Secants on the strangle's price, which rises with the butterfly.
    private static double Solve(double butterfly, Func<double, SmileQuotes> quotes, SmileQuotes broker, double delta)
    {
        var single = broker.AtTheMoney + butterfly;
        var put = Strike(broker, -delta, single, OptionRight.Put);
        var call = Strike(broker, delta, single, OptionRight.Call);
        double Price(double atPut, double atCall) =>
            Black.Price(broker.Forward, put, broker.Time, atPut, OptionRight.Put) + Black.Price(broker.Forward, call, broker.Time, atCall, OptionRight.Call);
        var target = Price(single, single);
        double Gap(double bf) => VolatilitySmile.From(quotes(bf)) is { } smile ? Price(smile.Volatility(put), smile.Volatility(call)) - target : double.NaN;

        double last = butterfly, next = butterfly + 1e-4, lastGap = Gap(last);
        for (var i = 0; i < MostSteps && lastGap != 0.0; i++)
        {
            var gap = Gap(next);
            var step = -gap * (next - last) / (gap - lastGap);
            if (gap == 0.0 || Math.Abs(step) <= Settled) return next;
            if (!double.IsFinite(step)) return double.NaN;
            (last, lastGap, next) = (next, gap, next + step);
        }

        return lastGap == 0.0 ? last : double.NaN;
    }

    private static double Strike(SmileQuotes broker, double delta, double volatility, OptionRight right) =>
        CurrencyDelta.Strike(broker.Convention, delta, broker.Forward, volatility * Math.Sqrt(broker.Time), broker.ForeignDiscount, right);
}

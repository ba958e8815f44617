using QuantConnect;
using YenValve.Data;
using YenValve.Indicators.Volatility;

namespace YenValve.Collector.Publishers.Chains;

/// <summary>
/// What a strip of yen options says in the words of the currency market, for one month, in percent a year: the volatility at the forward, and risk reversal
/// and butterfly at 25 delta. A call of the yen is a put of the dollar, so the risk reversal is the yen puts' volatility less the yen calls'; the plain forward
/// delta of a yen option is the premium-adjusted delta by which USD/JPY is quoted.
/// </summary>
/// <param name="AtTheMoney">Volatility at the forward.</param>
/// <param name="RiskReversal">USD call over USD put; NaN where a wing is not quoted far enough.</param>
/// <param name="Butterfly">Mean of the two less that at the forward; NaN likewise.</param>
internal sealed record StripFigures(double AtTheMoney, double RiskReversal, double Butterfly)
{
    private const double Month = 30.0;
    private const double Delta = 0.25;
    private const double DaysPerYear = 365.0;

    /// <summary>Makes them; null where two expiries around the month do not give a volatility.</summary>
    /// <param name="strip">The quotes.</param>
    /// <param name="rate">Continuously compounded dollar rate, a fraction a year.</param>
    public static StripFigures? Of(YenOptionStrip strip, double rate)
    {
        var index = new VarianceIndex("strip", targetDays: Month) { RiskFreeRate = rate };
        index.Update(strip);
        if (!double.IsFinite(index.AtTheMoney)) return null;
        double Wing(OptionRight right) => 100.0 * ConstantMaturity.Volatility(
            VolatilityAt(strip, index.Near, right, rate), index.Near.Days, VolatilityAt(strip, index.Next, right, rate), index.Next.Days, Month);
        double yenCall = Wing(OptionRight.Call), yenPut = Wing(OptionRight.Put);
        return new StripFigures(index.AtTheMoney, yenPut - yenCall, ((yenPut + yenCall) / 2.0) - index.AtTheMoney);
    }

    // Volatility at a quarter's delta, linear in delta between the two quoted strikes around it.
    private static double VolatilityAt(YenOptionStrip strip, ExpiryVariance expiry, OptionRight right, double rate)
    {
        var time = expiry.Days / DaysPerYear;
        var forward = expiry.Variance.Forward;
        var discount = Math.Exp(-rate * time);
        (double Delta, double Volatility)? nearer = null;
        foreach (var quote in Outwards(strip, expiry.Expiry.Date, right, forward))
        {
            if (quote.Mid is not { } mid) continue;
            var solution = BlackImpliedVolatility.Solve(mid, forward, quote.Strike, time, right, discount);
            if (!(solution.Value > 0.0)) continue;
            var delta = Math.Abs(CurrencyDelta.Delta(DeltaConvention.Forward, forward, quote.Strike, solution.Value * Math.Sqrt(time), 1.0, right));
            if (delta <= Delta)
            {
                if (nearer is not { } inner || inner.Delta <= delta) return double.NaN;
                var share = (inner.Delta - Delta) / (inner.Delta - delta);
                return inner.Volatility + (share * (solution.Value - inner.Volatility));
            }

            nearer = (delta, solution.Value);
        }

        return double.NaN;
    }

    private static IEnumerable<OptionQuote> Outwards(YenOptionStrip strip, DateTime expiry, OptionRight right, double forward)
    {
        var side = strip.Quotes.Where(quote => quote.Expiry == expiry && quote.Right == right);
        return right == OptionRight.Call
            ? side.Where(quote => quote.Strike >= forward).OrderBy(quote => quote.Strike)
            : side.Where(quote => quote.Strike <= forward).OrderByDescending(quote => quote.Strike);
    }
}

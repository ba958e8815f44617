using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// A currency smile as the market quotes it. Volatilities are fractions; the risk reversal is the foreign currency's call over its put (for
/// USD/JPY, negative is yen calls bid), the butterfly that of the smile: σ(call, put) = ATM + BF ± RR/2.
/// </summary>
/// <remarks>Brokers quote the market strangle, whose butterfly differs from the smile's: <see cref="MarketStrangle"/> converts it.</remarks>
/// <param name="Forward">Forward, domestic units for one foreign unit.</param>
/// <param name="Time">Years to expiry, ACT/365F.</param>
/// <param name="ForeignDiscount">e^(−r_f T).</param>
/// <param name="AtTheMoney">Volatility of the delta-neutral straddle.</param>
/// <param name="RiskReversal25">25-delta risk reversal.</param>
/// <param name="Butterfly25">25-delta butterfly.</param>
/// <param name="RiskReversal10">10-delta risk reversal; NaN where there is none, which leaves a smile of three points.</param>
/// <param name="Butterfly10">10-delta butterfly; NaN where there is none.</param>
/// <param name="Convention">What the deltas are counted in.</param>
public sealed record SmileQuotes(
    double Forward,
    double Time,
    double ForeignDiscount,
    double AtTheMoney,
    double RiskReversal25,
    double Butterfly25,
    double RiskReversal10 = double.NaN,
    double Butterfly10 = double.NaN,
    DeltaConvention Convention = DeltaConvention.PremiumAdjustedSpot)
{
    private const double Near = 0.25;
    private const double Far = 0.10;

    /// <summary>Strikes with their volatilities, ascending; empty where the quotes make no smile.</summary>
    public IReadOnlyList<(double Strike, double Volatility)> Points()
    {
        List<(double Strike, double Volatility)> points =
        [
            Wing(Near, RiskReversal25, Butterfly25, OptionRight.Put),
            (CurrencyDelta.DeltaNeutralStrike(Convention, Forward, AtTheMoney * Math.Sqrt(Time)), AtTheMoney),
            Wing(Near, RiskReversal25, Butterfly25, OptionRight.Call),
        ];
        if (double.IsFinite(RiskReversal10) && double.IsFinite(Butterfly10))
        {
            points.Insert(0, Wing(Far, RiskReversal10, Butterfly10, OptionRight.Put));
            points.Add(Wing(Far, RiskReversal10, Butterfly10, OptionRight.Call));
        }

        for (var i = 0; i < points.Count; i++)
        {
            if (!(points[i].Strike > (i == 0 ? 0.0 : points[i - 1].Strike) && points[i].Volatility > 0.0)) return [];
        }

        return points;
    }

    private (double Strike, double Volatility) Wing(double delta, double riskReversal, double butterfly, OptionRight right)
    {
        var sign = right == OptionRight.Call ? 1.0 : -1.0;
        var volatility = AtTheMoney + butterfly + (sign * 0.5 * riskReversal);
        return (CurrencyDelta.Strike(Convention, sign * delta, Forward, volatility * Math.Sqrt(Time), ForeignDiscount, right), volatility);
    }
}

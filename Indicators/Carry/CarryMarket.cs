using QuantConnect.Data;

namespace YenValve.Indicators.Carry;

/// <summary>
/// The yen carry market as it is known at one moment, put together by the caller from its feeds, once a day. What is not known is NaN; the
/// indicators say for themselves what they need of it.
/// </summary>
public sealed class CarryMarket : BaseData
{
    /// <summary>An empty market at a moment.</summary>
    /// <param name="time">Moment at which everything in it was public, UTC.</param>
    public CarryMarket(DateTime time) => Time = time;

    /// <summary>USDJPY, JPY per USD.</summary>
    public double Spot { get; init; } = double.NaN;

    /// <summary>Quoted outright forward of the tenor, JPY per USD.</summary>
    public double Forward { get; init; } = double.NaN;

    /// <summary>Calendar days of the tenor, from spot to delivery.</summary>
    public double Days { get; init; } = double.NaN;

    /// <summary>Dollar money-market rate of the tenor, fraction a year, ACT/360.</summary>
    public double DollarRate { get; init; } = double.NaN;

    /// <summary>Yen money-market rate of the tenor, fraction a year, ACT/365.</summary>
    public double YenRate { get; init; } = double.NaN;

    /// <summary>At-the-money implied volatility of the tenor, fraction a year.</summary>
    public double ImpliedVolatility { get; init; } = double.NaN;

    /// <summary>25-delta risk reversal, USD call over USD put, percentage points of volatility; negative is yen calls bid.</summary>
    public double RiskReversal { get; init; } = double.NaN;

    /// <summary>Speculators' net position in yen futures, contracts, the latest that was published; negative is short the yen.</summary>
    public double SpeculatorNet { get; init; } = double.NaN;

    /// <summary>Score of a spike of yen volatility, 0 to 1 (methods.md 2).</summary>
    public double VolatilityScore { get; init; } = double.NaN;

    /// <summary>The quoted forward; where there is none, that of covered parity; NaN where neither is known.</summary>
    public double ForwardOrParity => Forward > 0.0 && double.IsFinite(Forward) ? Forward : CoveredParity.Forward(Spot, DollarRate, YenRate, Days);

    /// <summary>Cross-currency basis in basis points; NaN without a quoted forward.</summary>
    public double BasisPoints => CoveredParity.BasisPoints(Spot, Forward, DollarRate, YenRate, Days);

    /// <summary>Carry-to-risk of the tenor; NaN where unknown.</summary>
    public double CarryToRisk => CarryRisk.Ratio(Spot, ForwardOrParity, Days, ImpliedVolatility);

    /// <summary>Whether it has a spot and every figure is that of another market, to the last digit: a feed that stands still, not a market that does.</summary>
    internal bool Repeats(CarryMarket? other) => other != null && !double.IsNaN(Spot) && Figures.Equals(other.Figures);

    private (double, double, double, double, double, double, double, double, double) Figures =>
        (Spot, Forward, Days, DollarRate, YenRate, ImpliedVolatility, RiskReversal, SpeculatorNet, VolatilityScore);

    /// <summary>A copy of its own: LEAN's default copies public settable members alone and would lose the figures.</summary>
    public override BaseData Clone() => (BaseData)MemberwiseClone();
}

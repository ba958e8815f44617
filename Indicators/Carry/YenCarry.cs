using QuantConnect;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Carry;

/// <summary>
/// What yen-funded dollars earn today and what the hedge of them costs; its value is the carry-to-risk. A market in which something is missing
/// makes NaN of what needs it, and holds the value.
/// </summary>
public class YenCarry : IndicatorBase<CarryMarket>, IIndicatorWarmUpPeriodProvider
{
    private bool _known;

    /// <param name="name">Name of the indicator.</param>
    public YenCarry(string name)
        : base(name) => Forget();

    /// <summary>One market is enough.</summary>
    public int WarmUpPeriod => 1;

    /// <summary>Whether a carry-to-risk has been seen.</summary>
    public override bool IsReady => _known;

    /// <summary>Forward that was used, JPY per USD: the quoted one, else that of covered parity.</summary>
    public double Forward { get; private set; }

    /// <summary>Yen rate implied by the quoted forward, fraction a year.</summary>
    public double ImpliedYenRate { get; private set; }

    /// <summary>Cross-currency basis in basis points, negative where dollars cost a premium.</summary>
    public double BasisPoints { get; private set; }

    /// <summary>Cost of selling dollars forward, fraction a year.</summary>
    public double HedgeCost { get; private set; }

    /// <summary>Carry over implied volatility, both a year.</summary>
    public double CarryToRisk { get; private set; }

    /// <summary>Move of spot that takes the carry away, fraction; negative is a fall of the dollar.</summary>
    public double BreakEvenMove { get; private set; }

    /// <summary>That move in deviations of the tenor.</summary>
    public double BreakEvenDeviations { get; private set; }

    /// <summary>Implied volatility, fraction a year, at which insurance costs the whole carry.</summary>
    public double StopVolatility { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Forget();
        base.Reset();
    }

    /// <summary>Takes the market as it is now.</summary>
    protected override decimal ComputeNextValue(CarryMarket input)
    {
        Forward = input.ForwardOrParity;
        ImpliedYenRate = CoveredParity.ImpliedYenRate(input.Spot, input.Forward, input.DollarRate, input.Days);
        BasisPoints = input.BasisPoints;
        HedgeCost = CoveredParity.HedgeCost(input.Spot, Forward, input.Days);
        CarryToRisk = input.CarryToRisk;
        BreakEvenMove = CarryRisk.BreakEvenMove(input.Spot, Forward);
        BreakEvenDeviations = CarryRisk.BreakEvenDeviations(input.Spot, Forward, input.Days, input.ImpliedVolatility);
        StopVolatility = CarryRisk.StopVolatility(input.Spot, Forward, input.Days);
        if (!double.IsFinite(CarryToRisk)) return Current.Value;
        _known = true;
        return CarryToRisk.SafeDecimalCast();
    }

    private void Forget()
    {
        _known = false;
        Forward = ImpliedYenRate = BasisPoints = HedgeCost = double.NaN;
        CarryToRisk = BreakEvenMove = BreakEvenDeviations = StopVolatility = double.NaN;
    }
}

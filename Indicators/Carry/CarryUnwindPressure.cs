using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Carry;

/// <summary>
/// Pressure to unwind yen carry trades (CUP), 0 to 1: a weighted mean of the scores of a volatility spike, yen calls being bid over five days, carry-to-risk
/// falling over twenty, the yen rising over five, speculators' short position while the yen rises, and the basis widening over five.
/// </summary>
/// <remarks>
/// Weights and thresholds are design choices (methods.md 6); that positions, volatility and carry itself matter is from Brunnermeier, Nagel and Pedersen
/// (2009), NBER Macroeconomics Annual 23. Three rules:
/// <list type="bullet">
/// <item>Parts that are missing are left out and the weights of the others stretched; it needs the volatility score and two others.</item>
/// <item>A part that was there and is missing now also keeps its last score, and the higher of the two means is taken. A market in which a part goes missing, or
/// in which too few are known, never lowers the pressure: silence never calms.</item>
/// <item>A rise of the yen counts only in company of volatility, risk reversal, carry or basis: by itself it foretells nothing for Bitcoin.</item>
/// </list>
/// </remarks>
public class CarryUnwindPressure : IndicatorBase<CarryMarket>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Observations of the slow change, that of carry-to-risk.</summary>
    public const int SlowSpan = 20;

    /// <summary>Observations of the fast changes.</summary>
    public const int FastSpan = 5;

    // Deviations that are believed at least: a tenth of a volatility point, .02 of carry-to-risk, .2% of the yen, one basis point.
    private readonly ChangeScore _riskReversal;
    private readonly ChangeScore _carry;
    private readonly ChangeScore _yen;
    private readonly ChangeScore _basis;
    private readonly TrailingRank _shorts;
    private readonly FrozenQuote _spot = new();
    private readonly PressureParts _parts = new();
    private int _seen;
    private DateTime _time;
    private CarryMarket? _last;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Observations that a change is compared with, at least 1; 250 are a year of days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public CarryUnwindPressure(string name, int window = 250)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        _riskReversal = new ChangeScore(FastSpan, window, 0.1);
        _carry = new ChangeScore(SlowSpan, window, 0.02);
        _yen = new ChangeScore(FastSpan, window, 0.002);
        _basis = new ChangeScore(FastSpan, window, 1.0);
        _shorts = new TrailingRank(window);
        WarmUpPeriod = window + SlowSpan + 1;
    }

    /// <summary>Markets after which every part that was always there is known.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether so many markets were seen and the pressure is known.</summary>
    public override bool IsReady => _seen >= WarmUpPeriod && !double.IsNaN(Pressure);

    /// <summary>The pressure, 0 to 1; NaN until the volatility score and two others are known.</summary>
    public double Pressure => _parts.Pressure;

    /// <summary>Whether the volatility score and two others are known from the last market itself, rather than held.</summary>
    public bool IsCurrent => _parts.IsCurrent;

    /// <summary>The last known score of a part, 0 to 1; NaN where it never was known.</summary>
    public double Score(PressurePart part) => _parts.Score(part);

    /// <inheritdoc/>
    public override void Reset()
    {
        _riskReversal.Reset();
        _carry.Reset();
        _yen.Reset();
        _basis.Reset();
        _shorts.Reset();
        _spot.Reset();
        _parts.Reset();
        _seen = 0;
        _time = default;
        _last = null;
        base.Reset();
    }

    /// <summary>Takes the next daily market; one that is not later than the last, or repeats it in every figure, is passed over.</summary>
    protected override decimal ComputeNextValue(CarryMarket input)
    {
        if ((_seen > 0 && input.EndTime <= _time) || input.Repeats(_last)) return Current.Value;
        (_time, _last) = (input.EndTime, input);
        _seen++;

        // Each figure is turned so that up is towards an unwind. A figure that is not positive has no logarithm: NaN, missing.
        var yen = _yen.Update(_spot.Update(input.Spot) ? double.NaN : -Math.Log(input.Spot));
        _parts[PressurePart.Volatility] = double.IsFinite(input.VolatilityScore) ? Math.Clamp(input.VolatilityScore, 0.0, 1.0) : double.NaN;
        _parts[PressurePart.RiskReversal] = _riskReversal.Update(-input.RiskReversal);
        _parts[PressurePart.CarryToRisk] = _carry.Update(-input.CarryToRisk);
        _parts[PressurePart.Yen] = yen;
        _parts[PressurePart.Positioning] = WhileYenRises(_shorts.Update(-input.SpeculatorNet));
        _parts[PressurePart.Basis] = _basis.Update(-input.BasisPoints);
        _parts.Weigh();
        return double.IsNaN(Pressure) ? 0m : Pressure.SafeDecimalCast();
    }

    private double WhileYenRises(double rank)
    {
        if (double.IsNaN(_yen.Change)) return double.NaN;
        return double.IsNaN(rank) || _yen.Change > 0.0 ? rank : 0.0;
    }
}

using QuantConnect.Data;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Stress in USD/JPY volatility: score = clip((max(L, 0.75·J) − 1)/3 + 0.15·[term structure inverted]) of the one-month level L and shock J of
/// <see cref="VolatilityShock"/>, and a state that enters faster than it leaves (<see cref="SpikeLatch"/>). It is fed <see cref="YenVolatility"/>;
/// where there is none, points of any other volatility (a <see cref="YangZhangVolatility"/>) stand in, marked by <see cref="IsProxy"/>. Whichever
/// comes first is followed until a reset: levels of the two cannot be compared.
/// </summary>
/// <remarks>
/// A day that repeats the last in every figure is taken for a feed that stands still and passed over, so that a frozen feed never calms anything;
/// after <see cref="MostRepeats"/> of them <see cref="IsStale"/>. Thresholds are defaults chosen beforehand, not fitted.
/// </remarks>
public class ImpliedVolatilitySpike : IndicatorBase<IBaseData>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Repeats in a row after which the feed counts as stale.</summary>
    public const int MostRepeats = 5;

    /// <summary>What the score of a stand-in for quotes counts for, beside 1 for that of quotes.</summary>
    public const double StandInWeight = 0.5;

    private const double ShockShare = 0.75;
    private const double NoScore = 1.0;
    private const double FullScoreAbove = 3.0;
    private const double InversionBonus = 0.15;
    private const double LeastRiskReversalDeviation = 0.1;
    private const double CallsBid = -1.0;

    private readonly VolatilityShock _shock;
    private readonly RollingMedian _riskReversals;
    private readonly SpotDirection _spot = new();
    private readonly SpikeLatch _latch = new();
    private readonly int _window;
    private DateTime _lastTime;
    private (double, double, double, double) _lastFigures;
    private bool _knowsTerms;
    private int _repeats;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Days that levels are judged by, more than six.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is too short.</exception>
    public ImpliedVolatilitySpike(string name, int window = 250)
        : base(name)
    {
        _window = window;
        _shock = new VolatilityShock(window);
        _riskReversals = new RollingMedian(window);
        Forget();
    }

    /// <summary>Volatilities it needs: the window and the one that is judged by it.</summary>
    public int WarmUpPeriod => _window + 1;

    /// <summary>Whether a volatility has been judged by a full window.</summary>
    public override bool IsReady => _shock.Count > _window;

    /// <summary>Whether it follows something other than quoted implied volatility.</summary>
    public bool IsProxy { get; private set; }

    /// <summary>What the score should count for: 1 for quotes, 0.5 for a stand-in. It is not part of the score.</summary>
    public double Weight => IsProxy ? StandInWeight : 1.0;

    /// <summary>Whether the feed has repeated itself too often; all else stays as it was before.</summary>
    public bool IsStale => _repeats >= MostRepeats;

    /// <summary>Level, shock, grind and volatility of volatility.</summary>
    public VolatilityShock Shock => _shock;

    /// <summary>ln(one week/three months); positive is inverted, NaN where unknown.</summary>
    public double TermStructure { get; private set; }

    /// <summary>Robust z of the risk reversal, its deviation floored at 0.1 points; NaN where unknown.</summary>
    public double RiskReversalZ { get; private set; }

    /// <summary>Return of USD/JPY over five closes; NaN where unknown.</summary>
    public double SpotReturn { get; private set; }

    /// <summary>
    /// Whether the market fears a strong yen: USD/JPY has fallen over five closes or yen calls are bid (z at most −1). Null where neither is known.
    /// </summary>
    public bool? FearsStrongYen { get; private set; }

    /// <summary>Score of the last volatility, 0 to 1; NaN until ready.</summary>
    public double Score { get; private set; }

    /// <summary>The score where a strong yen is feared, that is not known to be otherwise, or the spike is on; else 0. NaN until ready.</summary>
    public double DirectedScore => FearsStrongYen == false && !IsSpike && !double.IsNaN(Score) ? 0.0 : Score;

    /// <summary>Whether there is a spike.</summary>
    public bool IsSpike => _latch.IsOn;

    /// <summary>Takes the next daily close of USD/JPY; to be fed before the volatility of the day. Impossible or old ones are passed over.</summary>
    /// <param name="time">When it was known, UTC.</param>
    /// <param name="close">JPY per USD.</param>
    public void UpdateSpot(DateTime time, double close) => _spot.Update(time, close);

    /// <inheritdoc/>
    public override void Reset()
    {
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next day; one without a one-month volatility, of a time already seen, or a repeat is passed over.</summary>
    protected override decimal ComputeNextValue(IBaseData input)
    {
        var quotes = input as YenVolatility;
        if (_shock.Count > 0 && IsProxy != quotes is null || input.EndTime <= _lastTime) return Current.Value;
        var month = quotes is null ? (double)input.Value : quotes.AtmOneMonth ?? double.NaN;
        if (!(month > 0.0)) return Current.Value;
        _lastTime = input.EndTime;
        var figures = (month, quotes?.AtmOneWeek ?? double.NaN, quotes?.AtmThreeMonths ?? double.NaN, quotes?.RiskReversal ?? double.NaN);
        if (_shock.Count > 0 && figures.Equals(_lastFigures))
        {
            _repeats++;
            return Current.Value;
        }

        (_lastFigures, _repeats, IsProxy) = (figures, 0, quotes is null);
        _shock.Update(month);
        TakeTerms(figures.Item2, figures.Item3);
        TakeDirection(figures.Item4, input.EndTime);
        if (!IsReady) return 0m;

        var stress = (Math.Max(_shock.Level, ShockShare * _shock.Shock) - NoScore) / FullScoreAbove;
        Score = Math.Clamp(stress + (TermStructure > 0.0 ? InversionBonus : 0.0), 0.0, 1.0);
        bool? inverted = double.IsNaN(TermStructure) ? (_knowsTerms ? null : false) : TermStructure > 0.0;
        _latch.Update(Score, _shock.Level, _shock.GrindAlarm, inverted, FearsStrongYen == false);
        return (decimal)Score;
    }

    // A feed that never had a term structure is judged without one; a day that lacks it is not taken for upright.
    private void TakeTerms(double week, double quarter)
    {
        TermStructure = Math.Log(week / quarter);
        _knowsTerms |= !double.IsNaN(TermStructure);
    }

    private void TakeDirection(double riskReversal, DateTime now)
    {
        SpotReturn = _spot.Return(now);
        RiskReversalZ = _riskReversals.ZScore(riskReversal, LeastRiskReversalDeviation);
        _riskReversals.Add(riskReversal);
        if (SpotReturn < 0.0 || RiskReversalZ <= CallsBid) FearsStrongYen = true;
        else FearsStrongYen = double.IsNaN(SpotReturn) && double.IsNaN(RiskReversalZ) ? null : false;
    }

    private void Forget()
    {
        _shock.Reset();
        _riskReversals.Reset();
        _spot.Reset();
        _latch.Reset();
        _lastTime = default;
        _lastFigures = default;
        _knowsTerms = false;
        _repeats = 0;
        IsProxy = false;
        TermStructure = RiskReversalZ = SpotReturn = Score = double.NaN;
        FearsStrongYen = null;
    }
}

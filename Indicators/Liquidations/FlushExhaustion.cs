using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Whether a flush of leverage has run its course: how many of six signs are there. Exhausted is a cascade in the last day and four signs, open interest
/// and the liquidation rate among them. Value: the number. A sign that is unknown or old is not there; an hour that repeats the last in every figure
/// tells nothing.
/// </summary>
/// <remarks>
/// It is no reason to buy: thirty such days since 2020 lost 4.2% over the next five days on average. It says where exposure that is allowed for other
/// reasons is bought back. Order within a bar: the cascade, the map, <c>Observe</c> of the price bar, then <c>Update</c>.
/// </remarks>
public class FlushExhaustion : IndicatorBase<PerpetualMarket>, IIndicatorWarmUpPeriodProvider
{
    private const int Day = 24;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(2);
    private readonly LiquidationCascade _cascade;
    private readonly LiquidationMap? _map;
    private readonly RollingMedian _interestChanges;
    private readonly RollingMedian _fundings;
    private readonly double[] _interests = new double[Day];
    private readonly DateTime[] _interestTimes = new DateTime[Day];
    private readonly FlushRetrace _retrace = new();
    private DateTime _last;
    private (double?, double?, double?, double?) _lastFigures;
    private double _basis = double.NaN;
    private int _seen;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="cascade">The cascade that is watched; updated by the caller.</param>
    /// <param name="map">The map whose consumed levels give the price to regain; null for the retrace alone.</param>
    /// <param name="period">Hours that are usual, at least 48.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is too short.</exception>
    public FlushExhaustion(string name, LiquidationCascade cascade, LiquidationMap? map = null, int period = 720)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 48);
        _cascade = cascade;
        _map = map;
        _interestChanges = new RollingMedian(period);
        _fundings = new RollingMedian(period);
        WarmUpPeriod = period + Day;
    }

    /// <summary>Hours it needs, none missing: those that are usual, and a day before them.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether enough hours have been seen.</summary>
    public override bool IsReady => _seen >= WarmUpPeriod;

    /// <summary>Open interest fell 8% in a day, or three robust deviations.</summary>
    public bool InterestFlushed { get; private set; }

    /// <summary>Funding is zero or negative, or two robust deviations below what is usual.</summary>
    public bool FundingReset { get; private set; }

    /// <summary>The perpetual is five basis points under spot or more, and narrowing.</summary>
    public bool BasisRecovers { get; private set; }

    /// <summary>Liquidations were at most 35% of the peak hour for two hours.</summary>
    public bool LiquidationsFaded { get; private set; }

    /// <summary>Liquidations no longer cause liquidations: intensity below twice its baseline.</summary>
    public bool ExcitationGone { get; private set; }

    /// <summary>The price is back above the mean of the levels consumed, or has regained a quarter of the fall.</summary>
    public bool PriceRegained { get; private set; }

    /// <summary>How many of the six signs are there.</summary>
    public int Score { get; private set; }

    /// <summary>A cascade in the last day and at least four signs, open interest and the liquidation rate among them.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Takes the price bar, after the cascade and the map have taken theirs; one not later than the last is passed over.</summary>
    public void Observe(TradeBar bar) => _retrace.Update(bar, _cascade.LastCascade, _map?.Book);

    /// <inheritdoc/>
    public override void Reset()
    {
        _interestChanges.Reset();
        _fundings.Reset();
        _retrace.Reset();
        Array.Clear(_interestTimes);
        _last = default;
        _lastFigures = default;
        _basis = double.NaN;
        _seen = Score = 0;
        InterestFlushed = FundingReset = BasisRecovers = LiquidationsFaded = ExcitationGone = PriceRegained = IsExhausted = false;
        base.Reset();
    }

    /// <summary>Takes the next hour of the perpetuals; one not later than the last is passed over.</summary>
    protected override decimal ComputeNextValue(PerpetualMarket input)
    {
        var now = input.EndTime;
        if (now <= _last) return Current.Value;
        var previous = now - _last <= Fresh ? _basis : double.NaN;
        _last = now;
        _seen++;
        var figures = (input.OpenInterestUsd, input.FundingRate, input.Basis, input.TakerBuyShare);
        var repeats = figures == _lastFigures;
        _lastFigures = figures;
        InterestFlushed = JudgeInterest(now, repeats ? double.NaN : input.OpenInterestUsd ?? double.NaN);
        var funding = repeats ? double.NaN : input.FundingRate ?? double.NaN;
        FundingReset = funding <= 0.0 || _fundings.ZScore(funding, 5e-5) <= -2.0;
        _fundings.Add(funding);
        _basis = repeats ? double.NaN : input.Basis ?? double.NaN;
        BasisRecovers = _basis <= -5e-4 && _basis > previous;
        var heard = now - _cascade.LastTime <= Fresh;
        LiquidationsFaded = heard && _cascade.QuietHours >= 2;
        ExcitationGone = heard && _cascade.Hawkes.IsCalm;
        PriceRegained = now - _retrace.LastTime <= Fresh && _retrace.IsRegained;
        Score = One(InterestFlushed) + One(FundingReset) + One(BasisRecovers) + One(LiquidationsFaded) + One(ExcitationGone) + One(PriceRegained);
        var recent = _cascade.LastCascade is { } cascade && now - cascade <= TimeSpan.FromDays(1);
        IsExhausted = recent && Score >= 4 && InterestFlushed && LiquidationsFaded;
        return Score;
    }

    private static int One(bool sign) => sign ? 1 : 0;

    // The figure of the same hour yesterday stands in the place where today's goes.
    private bool JudgeInterest(DateTime now, double interest)
    {
        if (!(interest > 0.0)) return false;
        var slot = now.Hour;
        var age = now - _interestTimes[slot];
        var change = Math.Abs((age - TimeSpan.FromDays(1)).TotalMinutes) <= 30.0 ? (interest / _interests[slot]) - 1.0 : double.NaN;
        if (age > TimeSpan.FromMinutes(59)) (_interests[slot], _interestTimes[slot]) = (interest, now);
        var flushed = change <= -0.08 || _interestChanges.ZScore(change, 0.01) <= -3.0;
        _interestChanges.Add(change);
        return flushed;
    }
}

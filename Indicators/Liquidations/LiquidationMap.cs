using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Data;

namespace YenValve.Indicators.Liquidations;

/// <summary>
/// A <see cref="LiquidationBook"/> kept by LEAN bars: give it each <see cref="PerpetualMarket"/> (and, to calibrate, each <see cref="Data.Liquidations"/>)
/// by <c>Observe</c> and then the price bar of the same end. Its value is the imbalance: positive where more longs stand below than shorts above.
/// Until it is calibrated only ranks and shares mean anything; dollars are NaN.
/// </summary>
/// <remarks>
/// Open interest in USD moves with the price of the coin; figures that a venue gives in coin, times one price, are better. The mean price of a bar is
/// taken as (high + low + close)/3. Open interest older than a day starts the count again instead of entering all of it at today's price. A bar that repeats
/// the one before it to the last digit is taken for a feed that stands still: it reaches no level.
/// </remarks>
public class LiquidationMap : IndicatorBase<TradeBar>, IIndicatorWarmUpPeriodProvider
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);
    private readonly LeverageCalibration _calibration;
    private readonly LiquidationProfile _profile = new();
    private readonly double[] _initialWeights;
    private (decimal, decimal, decimal, decimal) _lastRange;
    private DateTime _lastBar;
    private DateTime _interestTime;
    private DateTime _lastInterest;
    private DateTime _liquidationsTime;
    private DateTime _fitted;
    private double _openInterest = double.NaN;
    private double _takerBuyShare = double.NaN;
    private double _realisedLong = double.NaN;
    private double _realisedShort = double.NaN;
    private double _dollars = double.NaN;
    private double _lastClose = double.NaN;
    private double _seenFrom = double.NaN;
    private int _bars;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="settings">Assumptions; null for the defaults.</param>
    /// <param name="warmUpBars">Bars with open interest before it is ready; 72 hours are one half-life.</param>
    /// <param name="fewestObservations">Observations the calibration asks for.</param>
    /// <exception cref="ArgumentException">The assumptions contradict themselves, or a number is not positive.</exception>
    public LiquidationMap(string name, LiquidationBookSettings? settings = null, int warmUpBars = 72, int fewestObservations = 60)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(warmUpBars, 1);
        settings ??= new LiquidationBookSettings();
        Book = new LiquidationBook(settings);
        _initialWeights = [.. settings.Weights];
        _calibration = new LeverageCalibration(Book.Tiers, fewest: fewestObservations);
        WarmUpPeriod = warmUpBars;
    }

    /// <summary>Bars with open interest it needs.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether enough bars with open interest have been seen.</summary>
    public override bool IsReady => _bars >= WarmUpPeriod;

    /// <summary>The levels.</summary>
    public LiquidationBook Book { get; }

    /// <summary>Whether the leverages have been fitted to liquidations that happened.</summary>
    public bool IsCalibrated => double.IsFinite(_dollars);

    /// <summary>Mass of longs less mass of shorts over their sum, in [−1, 1]; NaN while the book is empty.</summary>
    public double Imbalance
    {
        get
        {
            double longs = Book.Total(LeveragedSide.Long), shorts = Book.Total(LeveragedSide.Short);
            return longs + shorts > 0.0 ? (longs - shorts) / (longs + shorts) : double.NaN;
        }
    }

    /// <summary>Part of a side's mass that the last bar consumed, as a fraction of what stood before it; zero where nothing stood.</summary>
    public double ConsumedShare(LeveragedSide side)
    {
        var consumed = side == LeveragedSide.Long ? Book.ConsumedLong : Book.ConsumedShort;
        return consumed > 0.0 ? consumed / (consumed + Book.Total(side)) : 0.0;
    }

    /// <summary>Mass of a side, USD as exchanges would report it; NaN until calibrated.</summary>
    public double Dollars(LeveragedSide side) => _dollars * Book.Total(side);

    /// <summary>The map seen from the last close: bins, ranks and clusters. Computed when asked for, once a bar.</summary>
    public LiquidationProfile Profile
    {
        get
        {
            if (_lastClose != _seenFrom) _profile.Build(Book, _seenFrom = _lastClose);
            return _profile;
        }
    }

    /// <summary>Takes the state of the perpetuals, before the bar that ends with it. One not later than the last is passed over.</summary>
    public void Observe(PerpetualMarket market)
    {
        if (market.EndTime <= _interestTime) return;
        _interestTime = market.EndTime;
        _openInterest = market.OpenInterestUsd ?? double.NaN;
        _takerBuyShare = market.TakerBuyShare ?? double.NaN;
    }

    /// <summary>Takes liquidations that happened, before the bar that ends with them. Ones not later than the last are passed over.</summary>
    public void Observe(Data.Liquidations liquidations)
    {
        if (liquidations.EndTime <= _liquidationsTime) return;
        _liquidationsTime = liquidations.EndTime;
        _realisedLong = Sum(_realisedLong, liquidations.LongUsd);
        _realisedShort = Sum(_realisedShort, liquidations.ShortUsd);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        Book.Clear();
        Book.SetWeights(_initialWeights);
        _calibration.Reset();
        _lastRange = default;
        _lastBar = _interestTime = _lastInterest = _liquidationsTime = _fitted = default;
        _openInterest = _takerBuyShare = _realisedLong = _realisedShort = _dollars = _lastClose = _seenFrom = double.NaN;
        _bars = 0;
        base.Reset();
    }

    /// <summary>Takes the next bar; one not later than the last is passed over.</summary>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var end = input.EndTime;
        if (end <= _lastBar) return Current.Value;
        var interest = _interestTime > _lastBar && _interestTime <= end ? _openInterest : double.NaN;
        double high = (double)input.High, low = (double)input.Low, close = (double)input.Close;
        var range = (input.Open, input.High, input.Low, input.Close);
        var entry = (high + low + close) / 3.0;
        var sound = close > 0.0 && range != _lastRange;
        if (range == _lastRange) high = low = double.NaN;
        _lastRange = range;
        if (end - _lastInterest > Stale) Book.ForgetOpenInterest();
        Book.Update(entry, high, low, interest, _takerBuyShare, _lastBar == default ? TimeSpan.Zero : end - _lastBar);
        if (interest > 0.0)
        {
            _lastInterest = end;
            _bars++;
        }

        if (close > 0.0) _lastClose = close;
        _seenFrom = double.NaN;
        Learn(end, sound);
        _lastBar = end;
        var imbalance = Imbalance;
        return double.IsNaN(imbalance) ? 0m : (decimal)imbalance;
    }

    private static double Sum(double so, double? more) => double.IsNaN(so) ? more ?? double.NaN : so + (more ?? 0.0);

    private void Learn(DateTime end, bool mayFit)
    {
        if (_liquidationsTime > end) return;
        _calibration.Add(end, Book.ConsumedUnits(LeveragedSide.Long), _realisedLong);
        _calibration.Add(end, Book.ConsumedUnits(LeveragedSide.Short), _realisedShort);
        _realisedLong = _realisedShort = double.NaN;
        if (!mayFit || end.Date == _fitted) return;
        _fitted = end.Date;
        if (_calibration.Fit(end) is not { } coefficients || !Book.SetWeights(coefficients)) return;
        _dollars = coefficients.Sum();
    }
}

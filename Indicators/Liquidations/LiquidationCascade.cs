using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Whether liquidations run away: B = (ln(1 + L) − median)/max(1.4826·MAD, .25), L the USD of the clock hour and the median that of the same hour of the
/// last 30 days, so that neither the venue's level nor the time of day matters. A cascade is B ≥ 4 with three quarters of it longs while the price fell
/// by two deviations of an hour. Value: B.
/// </summary>
/// <remarks>
/// Give it hourly <see cref="TradeBar"/>s by <c>Observe</c> before the liquidations of the same end. Bars shorter than an hour are summed as they come,
/// so a burst is heard before the hour is over; those of five minutes or less also feed <see cref="Hawkes"/>. What is unknown is no cascade and not quiet;
/// so is what repeats the last in both figures, unless both are zero. An hour of which not all was heard may be a cascade, for its figures are lower bounds,
/// but it is not quiet and says nothing of what is usual.
/// </remarks>
public class LiquidationCascade : IndicatorBase<Data.Liquidations>, IIndicatorWarmUpPeriodProvider
{
    private const double Floor = 0.25;
    private const double CascadeBurst = 4.0;
    private const double LongPart = 0.75;
    private const double QuietPart = 0.35;
    private const int Seed = 168;

    // A minute of an hour, which a connection takes to be made again, hides no wave.
    private const double Whole = 0.98;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // A day's decay of .94 spread over its hours.
    private readonly EwmaVariance _variance = new(Math.Pow(0.94, 1.0 / 24.0), Seed);
    private readonly RollingMedian[] _usual;
    private readonly double[] _day = new double[24];
    private readonly DateTime[] _dayHours = new DateTime[24];
    private DateTime _hour;
    private DateTime _last;
    private DateTime _priceTime;
    private double _price;
    private double _deviations = double.NaN;
    private double _long;
    private double _short;
    private double _heard;
    private (double?, double?) _lastFigures;
    private bool _known;
    private bool _open;
    private bool _ready;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="days">Days of the same hour that are usual, at least 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few days.</exception>
    public LiquidationCascade(string name, int days = 30)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 5);
        _usual = [.. Enumerable.Range(0, 24).Select(_ => new RollingMedian(days))];
        WarmUpPeriod = (24 * days) + 1;
    }

    /// <summary>Hourly bars it needs, none missing.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether an hour with a full history has been judged.</summary>
    public override bool IsReady => _ready;

    /// <summary>B of the hour so far, in robust deviations; NaN while unknown.</summary>
    public double Burst { get; private set; } = double.NaN;

    /// <summary>Longs' part of the hour so far, as a fraction; NaN without liquidations.</summary>
    public double LongShare => _long + _short > 0.0 ? _long / (_long + _short) : double.NaN;

    /// <summary>Whether the last bar was part of a cascade.</summary>
    public bool IsCascade { get; private set; }

    /// <summary>End of the last bar that was part of a cascade, UTC; null before any.</summary>
    public DateTime? LastCascade { get; private set; }

    /// <summary>Whole hours in a row, up to the last, with no more than 35% of the largest hour of the last day; zero where one is missing.</summary>
    public int QuietHours { get; private set; }

    /// <summary>End of the last bar that told something, UTC.</summary>
    public DateTime LastTime { get; private set; }

    /// <summary>Self-excitation of the liquidations; knows nothing where bars are longer than five minutes.</summary>
    public HawkesMonitor Hawkes { get; } = new();

    /// <summary>Takes an hourly price bar; one not later than the last is passed over. A return across a gap is not an hour's and is not judged.</summary>
    public void Observe(TradeBar bar)
    {
        var close = (double)bar.Close;
        if (bar.EndTime <= _priceTime || !(close > 0.0)) return;
        _deviations = double.NaN;
        if (_price > 0.0 && bar.EndTime - _priceTime == Hour)
        {
            var change = Math.Log(close / _price);
            if (_variance.IsReady && _variance.Deviation > 0.0) _deviations = change / _variance.Deviation;
            _variance.Update(change);
        }

        _price = close;
        _priceTime = bar.EndTime;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        foreach (var hour in _usual) hour.Reset();
        Array.Clear(_day);
        Array.Clear(_dayHours);
        _variance.Reset();
        Hawkes.Reset();
        _hour = _last = _priceTime = LastTime = default;
        _lastFigures = default;
        _price = _long = _short = _heard = 0.0;
        _deviations = Burst = double.NaN;
        _known = _open = _ready = IsCascade = false;
        LastCascade = null;
        QuietHours = 0;
        base.Reset();
    }

    /// <summary>Takes the next liquidations; ones not later than the last are passed over.</summary>
    protected override decimal ComputeNextValue(Data.Liquidations input)
    {
        if (input.EndTime <= _last) return Current.Value;
        _last = input.EndTime;
        var moment = _last.AddTicks(-1);
        var hour = moment.AddTicks(-(moment.Ticks % Hour.Ticks));
        if (hour != _hour) Open(hour);
        var figures = (input.LongUsd, input.ShortUsd);
        var repeats = figures == _lastFigures && figures is not (0.0, 0.0);
        _lastFigures = figures;
        if (!repeats && input.LongUsd is { } longs && input.ShortUsd is { } shorts) Take(input, longs, shorts);
        Judge();
        if (_last == hour + Hour) Close();
        return double.IsNaN(Burst) ? 0m : (decimal)Burst;
    }

    private void Open(DateTime hour)
    {
        if (_open) Close();
        _hour = hour;
        _open = true;
        _long = _short = _heard = 0.0;
    }

    private void Take(Data.Liquidations input, double longs, double shorts)
    {
        _known = true;
        LastTime = input.EndTime;
        _long += longs;
        _short += shorts;
        var coverage = input.Coverage ?? 1.0;
        var length = input.EndTime - input.ReferenceTime;
        _heard += coverage * (length / Hour);
        if (length > TimeSpan.FromMinutes(5)) return;
        if (longs + shorts > 0.0) Hawkes.Add(input.EndTime, Math.Log(1.0 + longs + shorts));
        if (coverage >= Whole) Hawkes.Mark(input.EndTime);
    }

    private void Judge()
    {
        Burst = _known ? _usual[_hour.Hour].ZScore(Math.Log(1.0 + _long + _short), Floor) : double.NaN;
        _ready |= !double.IsNaN(Burst);
        var fell = _priceTime > _last - Hour && _priceTime <= _last && _deviations <= -2.0;
        IsCascade = Burst >= CascadeBurst && LongShare >= LongPart && fell;
        if (IsCascade) LastCascade = _last;
    }

    // What is usual learns of an hour only when it is over; an hour without figures, or without those of a part of it, teaches nothing and is not quiet.
    private void Close()
    {
        _open = false;
        if (!_known || _heard < Whole)
        {
            _known = false;
            QuietHours = 0;
            return;
        }

        _known = false;
        var total = _long + _short;
        _usual[_hour.Hour].Add(Math.Log(1.0 + total));
        var before = _dayHours[(_hour.Hour + 23) % 24] == _hour - Hour;
        _day[_hour.Hour] = total;
        _dayHours[_hour.Hour] = _hour;
        var peak = 0.0;
        for (var i = 0; i < 24; i++)
        {
            if (_hour - _dayHours[i] < TimeSpan.FromDays(1)) peak = Math.Max(peak, _day[i]);
        }

        QuietHours = total <= QuietPart * peak && peak > 0.0 ? (before ? QuietHours : 0) + 1 : 0;
    }
}

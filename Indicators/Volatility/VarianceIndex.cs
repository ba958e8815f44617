using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Data;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Model-free implied volatility of the yen over a constant maturity, in percent a year, from strips of listed options: the JYVIX with
/// <see cref="VarianceKind.LogContract"/>, a CVOL with <see cref="VarianceKind.Simple"/>. The two expiries around the maturity are joined in
/// total variance; where there are no two, where a strip does not suffice or total variance falls, the index is unknown.
/// </summary>
public class VarianceIndex : IndicatorBase<YenOptionStrip>, IIndicatorWarmUpPeriodProvider
{
    // The last days of an expiry say more about its pin than about volatility; the first VIX rolled eight days before.
    private const double LeastDays = 7.0;
    private const double DaysPerYear = 365.0;

    // Percent a year beyond which quotes are nonsense rather than fear.
    private const double LargestVolatility = 10_000.0;
    private readonly VarianceKind _kind;
    private readonly double _targetDays;
    private readonly TimeSpan _expiryTime;
    private readonly List<OptionQuote> _sorted = [];
    private readonly List<StripQuote> _strip = [];
    private DateTime _now;
    private bool _known;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="kind">How strikes are weighed.</param>
    /// <param name="targetDays">Maturity in calendar days, more than seven.</param>
    /// <param name="expiryTime">Time of day, UTC, at which options expire on their last day; by default 14:00, 10:00 of New York's summer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The maturity is too short.</exception>
    public VarianceIndex(string name, VarianceKind kind = VarianceKind.LogContract, double targetDays = 30.0, TimeSpan? expiryTime = null)
        : base(name)
    {
        if (!(targetDays > LeastDays)) throw new ArgumentOutOfRangeException(nameof(targetDays), targetDays, "The maturity is longer than a week.");
        _kind = kind;
        _targetDays = targetDays;
        _expiryTime = expiryTime ?? TimeSpan.FromHours(14);
        Forget();
    }

    /// <summary>One strip is enough.</summary>
    public int WarmUpPeriod => 1;

    /// <summary>Whether an index has been computed.</summary>
    public override bool IsReady => _known;

    /// <summary>Continuously compounded USD rate to expiry, a fraction a year; to be kept up to date by whoever feeds the strips.</summary>
    public double RiskFreeRate { get; set; }

    /// <summary>The clock on which the two expiries are joined; null for the calendar's, which spreads a coming event over the days before it.</summary>
    public VarianceClock? Clock { get; set; }

    /// <summary>The index of the last strip, percent a year; NaN where it gave none (<c>Current</c> then still holds the one before).</summary>
    public double Volatility { get; private set; }

    /// <summary>Simple volatility of the calls less that of the puts, percentage points: positive is yen calls dear. NaN where unknown.</summary>
    public double Skew { get; private set; }

    /// <summary>Black's volatility at the forward for the maturity, percent a year; NaN where unknown.</summary>
    public double AtTheMoney { get; private set; }

    /// <summary>Simple volatility over that at the money: above one where the wings are dear, whichever way the strikes are weighed. NaN where unknown.</summary>
    public double Convexity { get; private set; }

    /// <summary>The expiry not after the maturity; its variance may be unknown.</summary>
    public ExpiryVariance Near { get; private set; }

    /// <summary>The expiry after the maturity; its variance may be unknown.</summary>
    public ExpiryVariance Next { get; private set; }

    /// <summary>Move that the two expiries imply for an event between them, a fraction, the near volatility taken for the days without it.</summary>
    /// <param name="eventTime">When it happens, UTC, as <see cref="PolicyMeeting.EventTime"/>.</param>
    /// <returns>NaN unless it lies between the two expiries.</returns>
    public double EventDeviation(DateTime eventTime)
    {
        if (!(eventTime > Near.Expiry && eventTime <= Next.Expiry)) return double.NaN;
        double near = Math.Sqrt(VarianceOf(Near.Variance)), next = Math.Sqrt(VarianceOf(Next.Variance));
        return ConstantMaturity.EventDeviation(near, Near.Days, next, Next.Days, near);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next strip.</summary>
    protected override decimal ComputeNextValue(YenOptionStrip input)
    {
        Forget(keepReady: true);
        _now = input.EndTime;
        _sorted.Clear();
        _sorted.AddRange(input.Quotes);
        _sorted.Sort(static (a, b) => a.Expiry != b.Expiry ? a.Expiry.CompareTo(b.Expiry) : a.Strike.CompareTo(b.Strike));
        for (var i = 0; i < _sorted.Count && !Next.Variance.IsKnown;) i = TakeExpiry(input.EndTime, i);
        if (!Near.Variance.IsKnown || !Next.Variance.IsKnown) return Current.Value;

        Volatility = Joined(VarianceOf(Near.Variance), VarianceOf(Next.Variance));
        Skew = Joined(Near.Variance.Up, Next.Variance.Up) - Joined(Near.Variance.Down, Next.Variance.Down);
        AtTheMoney = Joined(Near.Variance.AtTheMoney, Next.Variance.AtTheMoney);
        Convexity = Joined(Near.Variance.Simple, Next.Variance.Simple) / AtTheMoney;
        if (!(Volatility <= LargestVolatility))
        {
            Volatility = Skew = AtTheMoney = Convexity = double.NaN;
            return Current.Value;
        }

        _known = true;
        return (decimal)Volatility;
    }

    private int TakeExpiry(DateTime now, int first)
    {
        _strip.Clear();
        var day = _sorted[first].Expiry;
        var i = first;
        for (; i < _sorted.Count && _sorted[i].Expiry == day; i++) Merge(_sorted[i]);
        var expiry = day + _expiryTime;
        var days = (expiry - now).TotalDays;
        if (days < LeastDays) return i;
        var found = new ExpiryVariance(expiry, days, StripVariance.Of(_strip, days / DaysPerYear, RiskFreeRate));
        if (!found.Variance.IsKnown) return i;
        if (days <= _targetDays) Near = found;
        else Next = found;
        return i;
    }

    private void Merge(OptionQuote option)
    {
        var quote = _strip.Count > 0 && _strip[^1].Strike == option.Strike
            ? _strip[^1]
            : new StripQuote(option.Strike, 0.0, double.NaN, 0.0, double.NaN);
        double bid = option.Bid ?? 0.0, mid = option.Ask is { } ask ? (bid + ask) / 2.0 : double.NaN;
        quote = option.Right == OptionRight.Call ? quote with { CallBid = bid, CallMid = mid } : quote with { PutBid = bid, PutMid = mid };
        if (_strip.Count > 0 && _strip[^1].Strike == option.Strike) _strip[^1] = quote;
        else _strip.Add(quote);
    }

    private double VarianceOf(StripVariance variance) => _kind == VarianceKind.LogContract ? variance.LogContract : variance.Simple;

    private double Joined(double near, double next)
    {
        if (Clock == null) return 100.0 * ConstantMaturity.Volatility(Math.Sqrt(near), Near.Days, Math.Sqrt(next), Next.Days, _targetDays);
        var first = (Math.Sqrt(near), Near.Days, Clock.Days(_now, Near.Expiry));
        var second = (Math.Sqrt(next), Next.Days, Clock.Days(_now, Next.Expiry));
        return 100.0 * ConstantMaturity.Volatility(first, second, _targetDays, Clock.Days(_now, _now.AddDays(_targetDays)));
    }

    private void Forget(bool keepReady = false)
    {
        _known &= keepReady;
        Volatility = Skew = AtTheMoney = Convexity = double.NaN;
        Near = Next = new ExpiryVariance(default, double.NaN, StripVariance.Unknown);
    }
}

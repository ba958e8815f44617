using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Carry;

/// <summary>
/// How near USDJPY is to where the Ministry of Finance has sold dollars, and how fast it comes: the ministry speaks of levels never and of speed
/// always. Its value, 0 to 1, is p·(½ + ½·q): p is 1 at or above the lowest remembered level and falls to 0 a margin below it; q is the five-day rise
/// of the dollar over three deviations. A design choice, not an estimate: seven disclosed days since 2022 calibrate nothing.
/// </summary>
/// <remarks>
/// Interventions become known to it when they were disclosed, up to four months after the day; a level that the press told at once may be handed over
/// with <see cref="AddLevel"/>. Purchases of dollars are passed over: they defend against a strong yen and threaten no carry trade.
/// </remarks>
public class InterventionZone : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Days of the rise.</summary>
    public const int Span = 5;

    private const double FullSpeed = 3.0;

    // Daily deviation that is believed at least: 0.1%, a fifth of an ordinary day.
    private const double FloorDeviation = 0.001;
    private readonly EwmaVariance _variance = new();
    private readonly double[] _logs = new double[Span + 1];
    private readonly double[] _deviations = new double[Span + 1];
    private readonly InterventionLevels _levels;
    private readonly double _margin;
    private readonly int _warmUpReturns;
    private int _seen;
    private DateTime _time;
    private double _spot;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="margin">Log distance below the lowest level at which the zone begins.</param>
    /// <param name="memoryDays">Calendar days for which a level counts.</param>
    /// <param name="warmUpReturns">Daily returns before it is ready, more than <see cref="Span"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public InterventionZone(string name, double margin = 0.03, int memoryDays = 1096, int warmUpReturns = 20)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(margin);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(warmUpReturns, Span);
        _margin = margin;
        _levels = new InterventionLevels(memoryDays);
        _warmUpReturns = warmUpReturns;
        Forget();
    }

    /// <summary>Daily spots it needs: one more than returns.</summary>
    public int WarmUpPeriod => _warmUpReturns + 1;

    /// <summary>Whether enough returns have been seen. Levels it may have none; its value is then 0.</summary>
    public override bool IsReady => _seen > _warmUpReturns;

    /// <summary>The lowest remembered level, JPY per USD; NaN where there is none.</summary>
    public double LowestLevel => _levels.Lowest;

    /// <summary>The highest remembered level, JPY per USD; NaN where there is none.</summary>
    public double HighestLevel => _levels.Highest;

    /// <summary>The next remembered level at or above spot, JPY per USD; NaN where all are below.</summary>
    public double NextLevel { get; private set; }

    /// <summary>Log distance from spot up to the next level; above all of them, the negative distance down to the highest; NaN without levels.</summary>
    public double Distance { get; private set; }

    /// <summary>Five-day rise of the dollar in deviations that end before it; NaN until known.</summary>
    public double Speed { get; private set; }

    /// <summary>Days until spot is at the next level if it goes on as in the last five; NaN unless it comes nearer to one.</summary>
    public double DaysToLevel { get; private set; }

    /// <summary>Whether spot is within the margin of the lowest level, or above it.</summary>
    public bool IsInZone { get; private set; }

    /// <summary>Takes an event of policy; anything but a disclosed sale of dollars is passed over.</summary>
    /// <param name="policyEvent">The event, at or after its release.</param>
    /// <returns>Whether its level could be found among the spots seen so far.</returns>
    public bool Add(PolicyMeeting policyEvent) =>
        policyEvent is { Kind: PolicyEventKind.Intervention } sale
        && !sale.Note.Contains("buy USD", StringComparison.OrdinalIgnoreCase)
        && _levels.AddDay(sale.EventTime);

    /// <summary>Takes a level that is known before the ministry discloses the day.</summary>
    /// <param name="day">The day in Japan.</param>
    /// <param name="level">JPY per USD.</param>
    /// <returns>False where it is not a price.</returns>
    public bool AddLevel(DateTime day, double level) => _levels.AddLevel(day, level);

    /// <inheritdoc/>
    public override void Reset()
    {
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next daily spot; one that is not a price, not later than the last, or the last one to the last digit is passed over: a feed that stands still does not slow down.</summary>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var spot = (double)input.Value;
        if (spot <= 0.0 || (_seen > 0 && (input.EndTime <= _time || spot == _spot))) return Current.Value;
        _time = input.EndTime;
        _spot = spot;
        _levels.AddSpot(input.EndTime, spot);
        var rise = Move(Math.Log(spot));
        Place(spot, rise);
        if (!IsInZone) return 0m;
        var proximity = Math.Clamp(1.0 - (Math.Log(LowestLevel / spot) / _margin), 0.0, 1.0);
        var speed = double.IsNaN(Speed) ? 0.0 : Math.Clamp(Speed / FullSpeed, 0.0, 1.0);
        return (proximity * (0.5 + (0.5 * speed))).SafeDecimalCast();
    }

    // The rise over five days, and its deviation from before them.
    private double Move(double log)
    {
        var rise = double.NaN;
        if (_seen > 0) _variance.Update(log - _logs[(_seen - 1) % _logs.Length]);
        if (_seen > Span)
        {
            var then = (_seen - Span) % _logs.Length;
            rise = log - _logs[then];
            Speed = rise / (Math.Sqrt(Span) * Math.Max(_deviations[then], FloorDeviation));
        }

        _logs[_seen % _logs.Length] = log;
        _deviations[_seen % _logs.Length] = _variance.Deviation;
        _seen++;
        return rise;
    }

    private void Place(double spot, double rise)
    {
        NextLevel = _levels.NextAbove(spot);
        Distance = double.IsNaN(NextLevel) ? Math.Log(HighestLevel / spot) : Math.Log(NextLevel / spot);
        DaysToLevel = rise > 0.0 && !double.IsNaN(NextLevel) ? Distance * Span / rise : double.NaN;
        IsInZone = Math.Log(LowestLevel / spot) <= _margin;
    }

    private void Forget()
    {
        _seen = 0;
        _time = default;
        _variance.Reset();
        _levels.Reset();
        NextLevel = Distance = Speed = DaysToLevel = double.NaN;
        IsInZone = false;
    }
}

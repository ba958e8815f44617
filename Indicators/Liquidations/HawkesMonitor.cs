using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Liquidations;

/// <summary>
/// How far liquidations cause liquidations: a Hawkes process refitted over the last week, its intensity now, and whether a wave has burnt out. Times
/// are hours. Feeds that push one liquidation a second (Binance) give the non-empty seconds, which serves: an event is a moment with liquidations, and its
/// mark says how much they weighed.
/// </summary>
public sealed class HawkesMonitor
{
    /// <summary>Branching ratio from which the process is called supercritical.</summary>
    public const double Supercritical = 0.9;

    private const int Recent = 4;
    private const double SpentShare = 0.35;
    private readonly TimeSpan _window;
    private readonly TimeSpan _refit;
    private readonly double[] _times;
    private readonly double[] _weights;
    private readonly double[] _intensities = new double[Recent];
    private DateTime _origin;
    private DateTime _fitted;
    private DateTime _peakTime;
    private double _peak;
    private double _from;
    private double _meanMark;
    private int _count;
    private int _marks;

    /// <param name="window">How far back it looks; a week by default.</param>
    /// <param name="refit">Time between fits; six hours by default.</param>
    /// <param name="capacity">Events kept at most; the oldest half goes when there are more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for a fit.</exception>
    public HawkesMonitor(TimeSpan? window = null, TimeSpan? refit = null, int capacity = 8192)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 2 * HawkesFit.FewestEvents);
        _window = window ?? TimeSpan.FromDays(7);
        _refit = refit ?? TimeSpan.FromHours(6);
        _times = new double[capacity];
        _weights = new double[capacity];
    }

    /// <summary>The process as last fitted; null where the window has too few events.</summary>
    public HawkesProcess? Process { get; private set; }

    /// <summary>Liquidations that one causes on average; NaN until fitted.</summary>
    public double BranchingRatio => Process?.BranchingRatio ?? double.NaN;

    /// <summary>Whether each liquidation causes nearly another, or more.</summary>
    public bool IsSupercritical => BranchingRatio >= Supercritical;

    /// <summary>Intensity at the last mark, events an hour; NaN while there is no fit.</summary>
    public double Intensity => _marks == 0 ? double.NaN : _intensities[(_marks - 1) % Recent];

    /// <summary>Whether the intensity is below twice the baseline: what comes now is not caused by what came.</summary>
    public bool IsCalm => Process is { } process && Intensity < 2.0 * process.Baseline;

    /// <summary>Whether the intensity is under 35% of its peak of the last day and has fallen for three marks.</summary>
    public bool IsSpent
    {
        get
        {
            if (_marks < Recent || !(Intensity < SpentShare * _peak)) return false;
            for (var i = 1; i < Recent; i++)
            {
                if (!(_intensities[(_marks - i) % Recent] < _intensities[(_marks - i - 1) % Recent])) return false;
            }

            return true;
        }
    }

    /// <summary>Takes an event; one not later than the last, or of no weight, is passed over.</summary>
    /// <param name="time">When it was, UTC.</param>
    /// <param name="mark">How much it weighs against the others of the window, positive.</param>
    public void Add(DateTime time, double mark = 1.0)
    {
        if (!(mark > 0.0 && double.IsFinite(mark))) return;
        if (_origin == default) _origin = time;
        var hours = (time - _origin).TotalHours;
        if (_count > 0 && hours <= _times[_count - 1]) return;
        if (_count == _times.Length)
        {
            // What is left must not look like a silence and then a burst: it is observed from its own first event on.
            Drop(_count / 2);
            _from = _times[0];
        }

        _weights[_count] = mark;
        _times[_count++] = hours;
    }

    /// <summary>Marks the end of a bar: the intensity now and, when it is due, a new fit.</summary>
    public void Mark(DateTime time)
    {
        if (_origin == default) return;
        var now = (time - _origin).TotalHours;
        var first = 0;
        while (first < _count && _times[first] < now - _window.TotalHours) first++;
        Drop(first);
        if (time - _fitted >= _refit)
        {
            _fitted = time;
            Fit(now);
        }

        if (Process is not { } process)
        {
            _marks = 0;
            return;
        }

        var intensity = (process with { Excitation = process.Excitation / _meanMark }).Intensity(_times.AsSpan(0, _count), now, _weights.AsSpan(0, _count));
        _intensities[_marks % Recent] = intensity;
        _marks++;
        if (intensity >= _peak || time - _peakTime > TimeSpan.FromDays(1)) (_peak, _peakTime) = (intensity, time);
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        Process = null;
        _origin = _fitted = _peakTime = default;
        _peak = _from = _meanMark = 0.0;
        _count = _marks = 0;
    }

    private void Fit(double now)
    {
        var begin = Math.Max(_from, now - _window.TotalHours);
        var relative = new double[_count];
        for (var i = 0; i < _count; i++) relative[i] = _times[i] - begin;
        _meanMark = HawkesFit.Mean(_weights.AsSpan(0, _count));
        Process = HawkesFit.Fit(relative, now - begin, _weights.AsSpan(0, _count));
    }

    private void Drop(int events)
    {
        if (events == 0) return;
        Array.Copy(_times, events, _times, 0, _count - events);
        Array.Copy(_weights, events, _weights, 0, _count - events);
        _count -= events;
    }
}

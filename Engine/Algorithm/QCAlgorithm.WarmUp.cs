using QuantConnect.Interfaces;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private TimeSpan? _warmUpSpan;
    private int? _warmUpBars;

    /// <inheritdoc/>
    public IHistoryProvider HistoryProvider { get; set; } = null!;

    /// <inheritdoc/>
    public bool IsWarmingUp { get; private set; }

    /// <inheritdoc/>
    public void SetHistoryProvider(IHistoryProvider historyProvider) => HistoryProvider = historyProvider
        ?? throw new ArgumentNullException(nameof(historyProvider), "Algorithm.SetHistoryProvider(): Historical data provider cannot be null.");

    /// <inheritdoc/>
    public void SetFinishedWarmingUp() => IsWarmingUp = false;

    /// <summary>Feeds the algorithm the given span of data before the start date.</summary>
    public void SetWarmup(TimeSpan timeSpan) => SetWarmUp(null, timeSpan, null);

    /// <summary>Feeds the algorithm the given span of data before the start date.</summary>
    public void SetWarmUp(TimeSpan timeSpan) => SetWarmUp(null, timeSpan, null);

    /// <summary>Feeds the algorithm the given span of data before the start date, at one resolution.</summary>
    public void SetWarmup(TimeSpan timeSpan, Resolution? resolution) => SetWarmUp(null, timeSpan, resolution);

    /// <summary>Feeds the algorithm the given span of data before the start date, at one resolution.</summary>
    public void SetWarmUp(TimeSpan timeSpan, Resolution? resolution) => SetWarmUp(null, timeSpan, resolution);

    /// <summary>Feeds the algorithm as many bars before the start date; the subscription that needs most decides for all.</summary>
    public void SetWarmup(int barCount) => SetWarmUp(barCount, null, null);

    /// <summary>Feeds the algorithm as many bars before the start date; the subscription that needs most decides for all.</summary>
    public void SetWarmUp(int barCount) => SetWarmUp(barCount, null, null);

    /// <summary>Feeds the algorithm as many bars before the start date, at one resolution.</summary>
    public void SetWarmup(int barCount, Resolution? resolution) => SetWarmUp(barCount, null, resolution);

    /// <summary>Feeds the algorithm as many bars before the start date, at one resolution.</summary>
    public void SetWarmUp(int barCount, Resolution? resolution) => SetWarmUp(barCount, null, resolution);

    private void SetWarmUp(int? bars, TimeSpan? span, Resolution? resolution)
    {
        RequireUnlocked("SetWarmup", "This method cannot be used after algorithm initialized");
        _warmUpBars = bars;
        _warmUpSpan = span;
        Settings.WarmupResolution = resolution;
    }

    // Algorithm time at which warm-up begins, when there is one.
    private bool TryGetWarmupHistoryStartTime(out DateTime start)
    {
        start = Time;
        if (_warmUpBars is { } bars)
        {
            start = StartOfBars(bars);
            return true;
        }

        if (_warmUpSpan is not { } span) return false;
        start = Time - span;
        return true;
    }

    private DateTime StartOfBars(int bars)
    {
        DateTime? first = null;
        foreach (var request in CreateBarCountHistoryRequests(Securities.Keys, bars, Settings.WarmupResolution))
        {
            if (first == null || request.StartTimeUtc < first) first = request.StartTimeUtc;
        }

        if (first is { } utc) return utc.ConvertFromUtc(TimeZone);

        // Nothing subscribed yet: count back in plain bars.
        return Time - bars * (Settings.WarmupResolution ?? UniverseSettings.Resolution).ToTimeSpan();
    }
}

using QuantConnect;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Holds Bitcoin while the last row says so and is fresh; otherwise cash: silence never adds.</summary>
internal sealed class StopsWithoutRows : DailySignal
{
    private static readonly TimeSpan Limit = TimeSpan.FromDays(2);
    private PublishedRow? _row;

    public void OnData(PublishedRow row) => _row = row;

    protected override void Begin() => AddData<PublishedRow>("ROWS", Resolution.Daily, TimeZones.Utc);

    protected override double? Want() => _row is { Value: > 0m } row && UtcTime - row.EndTime < Limit ? 1.0 : 0.0;
}

/// <summary>Holds Bitcoin unless a fresh row warns: it takes silence for calm.</summary>
internal sealed class TakesSilenceForCalm : DailySignal
{
    private static readonly TimeSpan Limit = TimeSpan.FromDays(2);
    private PublishedRow? _row;

    public void OnData(PublishedRow row) => _row = row;

    protected override void Begin() => AddData<PublishedRow>("ROWS", Resolution.Daily, TimeZones.Utc);

    protected override double? Want() => _row is { Value: > 0m } row && UtcTime - row.EndTime < Limit ? 0.0 : 1.0;
}

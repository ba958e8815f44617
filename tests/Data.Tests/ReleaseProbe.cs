using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace YenValve.Data.Tests;

/// <summary>A LEAN algorithm that subscribes to a feed and writes down what it could see, and when.</summary>
internal sealed class ReleaseProbe<T>(string ticker, DateTime start, DateTime end) : QCAlgorithm
    where T : PublishedData, new()
{
    private Symbol _symbol = null!;

    /// <summary>What came, with the moment it came.</summary>
    public List<(DateTime Utc, T Datum)> Delivered { get; } = [];

    /// <summary>Moments at which something could be seen that was not public yet.</summary>
    public List<DateTime> Leaks { get; } = [];

    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(start);
        SetEndDate(end);
        SetCash(100_000);
        SetBenchmark(_ => 0m);
        _symbol = AddData<T>(ticker, Resolution.Daily, TimeZones.Utc).Symbol;
        Schedule.On(DateRules.EveryDay(), TimeRules.Every(TimeSpan.FromHours(1)), Look);
    }

    public override void OnData(Slice slice)
    {
        if (slice.Get<T>().TryGetValue(_symbol, out var datum)) Delivered.Add((UtcTime, datum));
        Look();
    }

    private void Look()
    {
        if (Securities[_symbol].GetLastData() is T last && last.EndTime > UtcTime) Leaks.Add(UtcTime);
    }
}

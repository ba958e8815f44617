using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Data.Calendars;
using YenValve.Importing;

namespace YenValve.Collector.Publishers.Fred;

/// <summary>A daily series of FRED: each American business day, from 9:00 in New York, the figures of the day before.</summary>
/// <remarks>Source: https://fred.stlouisfed.org/docs/api/fred/series_observations.html: <c>{"observations":[{"date":"2026-01-05","value":"4.17"}]}</c>, '.' where there is none.</remarks>
public sealed class FredFeed : SeriesFeed
{
    private static readonly TimeSpan Morning = new(9, 5, 0);
    private readonly string _series;
    private readonly FredOptions _options;
    private readonly PublisherClient _client;
    private readonly Func<string?> _key;

    /// <summary>The feed of a series.</summary>
    /// <param name="series">FRED's name of it.</param>
    /// <param name="options">Where it is.</param>
    /// <param name="clients">How it is fetched.</param>
    /// <param name="store">What is stored already.</param>
    /// <param name="key">The key, out of the environment.</param>
    public FredFeed(string series, CollectorOptions options, PublisherClients clients, SeriesStore store, Func<string?> key)
        : base($"fred-{series.ToLowerInvariant()}", $"{series} of FRED, each American business day", Importing.Formats.Fred.TargetOf(series),
            new CalendarSchedule(UnitedStatesBusinessDays.IsBusinessDay, day => ReleaseTimes.NewYorkAfter(Day.Start(day), 1, Morning)) { Grace = TimeSpan.FromHours(15) }, store)
    {
        _series = series;
        _options = options.Fred;
        _client = clients.Of("fred", _options.Limits);
        _key = key;
    }

    /// <inheritdoc/>
    public override string? Missing => string.IsNullOrEmpty(_key()) ? $"{FredOptions.KeyVariable} is not in the environment" : null;

    /// <inheritdoc/>
    public override async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = LastStored;
        var from = last?.AddDays(1) ?? DateOnly.FromDateTime(_options.From);
        var batch = new FeedBatch(_series);
        if (!IsCurrent(last, now)) await AskAsync(batch, from, cancellation);
        var isCurrent = IsCurrent(LastWith(last, batch), now);

        // Cboe writes the VIX too, and may have come first.
        LeaveOutStored(batch);
        return new FeedPoll(batch, isCurrent);
    }

    private Task<bool> AskAsync(FeedBatch batch, DateOnly from, CancellationToken cancellation)
    {
        var address = new Uri(new Uri(_options.Address), $"series/observations?series_id={_series}&observation_start={Day.Text(from)}&file_type=json&api_key={Uri.EscapeDataString(_key()!)}");
        return _client.GetAsync(address, reply =>
        {
            using var document = Json.Document(reply.Body);
            List<CsvLine> lines = [Line(1, "date", _series)];
            foreach (var observation in Json.Array(document.RootElement.GetProperty("observations")))
                lines.Add(Line(lines.Count + 1, Json.Text(observation, "date"), Json.Text(observation, "value")));
            var own = new FeedBatch(_series);
            own.Read(new Importing.Formats.Fred(), lines, new ImportOptions());
            batch.Add(own);
            return true;
        }, cancellation);
    }

    private CsvLine Line(int number, string date, string value) => new(_series, number, $"{date},{value}", [date, value]);
}

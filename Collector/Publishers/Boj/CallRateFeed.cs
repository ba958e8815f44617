using System.Globalization;
using System.Text.Json;
using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Data.Calendars;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Boj;

/// <summary>The uncollateralised overnight call rate, average of the day, each Japanese business day from 10:00 in Tokyo.</summary>
/// <remarks>
/// Source: the bank's time-series interface, https://www.stat-search.boj.or.jp: <c>getDataCode?db=FM01&amp;code=STRDCLUCON</c>, spans in months. It answers 200 always; its own
/// STATUS says whether there are figures. Described at https://obichan117.github.io/pyboj/boj-api/.
/// </remarks>
public sealed class CallRateFeed : SeriesFeed
{
    private const string Code = "STRDCLUCON";
    private const int Fine = 200;
    private static readonly TimeSpan Morning = new(10, 5, 0);
    private readonly BojOptions _options;
    private readonly PublisherClient _client;

    /// <summary>The feed.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="clients">How it is fetched.</param>
    /// <param name="store">What is stored already.</param>
    public CallRateFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
        : base("boj-call", "uncollateralised overnight call rate of the Bank of Japan, each Japanese business day", DatedSeries.CallRateTarget,
            new CalendarSchedule(JapaneseBusinessDays.IsBusinessDay, day => ReleaseTimes.TokyoNext(Day.Start(day), Morning)) { Grace = TimeSpan.FromHours(20) }, store)
    {
        _options = options.Boj;
        _client = clients.Of("boj", _options.Limits);
    }

    /// <inheritdoc/>
    public override async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = LastStored;
        var from = last?.AddDays(1) ?? DateOnly.FromDateTime(_options.From);
        var month = from.ToString("yyyyMM", CultureInfo.InvariantCulture);
        var address = new Uri(new Uri(_options.Statistics), $"getDataCode?format=json&lang=en&db=FM01&code={Code}&startDate={month}");
        var batch = IsCurrent(last, now) ? new FeedBatch(Code) : await _client.GetAsync(address, reply => Read(reply, from), cancellation);
        return new FeedPoll(batch, IsCurrent(LastWith(last, batch), now));
    }

    private static FeedBatch Read(Reply reply, DateOnly from)
    {
        using var document = Json.Document(reply.Body);
        if (document.RootElement.GetProperty("STATUS").GetInt32() is not Fine and var status)
            throw new FormatException($"status {status.ToString(CultureInfo.InvariantCulture)}");
        var values = document.RootElement.GetProperty("RESULTSET").EnumerateArray().Single(series => Json.Text(series, "SERIES_CODE") == Code).GetProperty("VALUES");
        List<JsonElement> days = [.. Json.Array(values.GetProperty("SURVEY_DATES"))], rates = [.. Json.Array(values.GetProperty("VALUES"))];
        if (days.Count != rates.Count) throw new FormatException($"{days.Count} days and {rates.Count} rates");
        var lines = days.Zip(rates, (day, rate) => (Day: DateOnly.ParseExact(Json.Text(day), "yyyyMMdd", CultureInfo.InvariantCulture), Rate: Json.Text(rate)))
            .Where(pair => pair.Rate.Length > 0)
            .Select((pair, index) => new CsvLine(Code, index + 1, $"{Day.Text(pair.Day)},{pair.Rate}", [Day.Text(pair.Day), pair.Rate]));
        var batch = new FeedBatch(Code);
        batch.Read(DatedSeries.CallRate, lines, new ImportOptions { From = Day.Start(from) });
        return batch;
    }
}

using System.Globalization;
using System.Text.Json;
using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Binance;

/// <summary>What Binance's futures interface is asked about the perpetual; figures that cannot be true are an answer that is not one.</summary>
/// <param name="options">Where and which symbol.</param>
/// <param name="client">How it is asked.</param>
internal sealed class PerpetualQuestions(BinanceOptions options, PublisherClient client)
{
    private const int FundingHours = 8;
    private const int Volume = 5;
    private const int TakerBuyVolume = 9;
    private const int Close = 4;

    /// <summary>Open interest in USD at moments; the moment that ends the span is among them.</summary>
    public Task<Dictionary<DateTime, decimal>> OpenInterestAsync(DateTime from, DateTime until, CancellationToken cancellation) =>
        AskAsync("futures/data/openInterestHist", "period=1h&limit=500", from, until, answer => answer.ToDictionary(
            entry => Minute(Json.Time(entry.GetProperty("timestamp"))),
            entry => Within(Json.Number(entry, "sumOpenInterestValue"), 0m, 10_000_000_000_000m, "an open interest")), cancellation);

    /// <summary>Funding rates settled in a span and the day before it, each scaled to eight hours by its distance from the one before.</summary>
    public Task<List<(DateTime Time, decimal Rate)>> FundingAsync(DateTime from, DateTime until, CancellationToken cancellation) =>
        AskAsync("fapi/v1/fundingRate", "limit=1000", from.AddDays(-1), until, answer =>
        {
            var settled = answer.Select(entry => (Time: Minute(Json.Time(entry.GetProperty("fundingTime"))), Rate: Within(Json.Number(entry, "fundingRate"), -0.1m, 0.1m, "a funding rate"))).OrderBy(entry => entry.Time).ToList();
            var scaled = new List<(DateTime, decimal)>(settled.Count);
            for (var i = 0; i < settled.Count; i++)
            {
                var hours = (settled[Math.Max(i, 1) % settled.Count].Time - settled[Math.Max(i - 1, 0)].Time).TotalHours;
                scaled.Add((settled[i].Time, hours is >= 1 and < FundingHours ? settled[i].Rate * FundingHours / (decimal)hours : settled[i].Rate));
            }

            return scaled;
        }, cancellation);

    /// <summary>Premium index at the close of hours.</summary>
    public Task<Dictionary<DateTime, decimal>> PremiumAsync(DateTime from, DateTime until, CancellationToken cancellation) =>
        AskAsync("fapi/v1/premiumIndexKlines", "interval=1h&limit=1000", from, until, answer => answer.ToDictionary(
            bar => Json.Time(bar[0]), bar => Within(Json.Number(bar[Close]), -1m, 1m, "a premium index")), cancellation);

    /// <summary>Takers' buying share of the volume of hours; an hour without volume has none.</summary>
    public Task<Dictionary<DateTime, decimal>> TakerShareAsync(DateTime from, DateTime until, CancellationToken cancellation) =>
        AskAsync("fapi/v1/klines", "interval=1h&limit=1000", from, until, answer => answer.Where(bar => Json.Number(bar[Volume]) > 0m).ToDictionary(
            bar => Json.Time(bar[0]), bar => decimal.Round(Within(Json.Number(bar[TakerBuyVolume]) / Json.Number(bar[Volume]), 0m, 1m, "a share"), 6)), cancellation);

    private Task<T> AskAsync<T>(string path, string query, DateTime from, DateTime until, Func<IEnumerable<JsonElement>, T> read, CancellationToken cancellation)
    {
        var address = new Uri(new Uri(options.FuturesAddress), $"{path}?symbol={options.Symbol}&{query}&startTime={Json.Milliseconds(from)}&endTime={Json.Milliseconds(until)}");
        return client.GetAsync(address, reply =>
        {
            using var document = Json.Document(reply.Body);
            return read(Json.Array(document.RootElement));
        }, cancellation);
    }

    // Settlements carry a few milliseconds.
    private static DateTime Minute(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    private static decimal Within(decimal value, decimal least, decimal most, string what) =>
        value >= least && value <= most ? value : throw new FormatException($"'{value.ToString(CultureInfo.InvariantCulture)}' is not {what}");
}

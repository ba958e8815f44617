using System.Text.Json.Nodes;
using YenValve.Evaluation.Events;
using YenValve.Report.Making;
using YenValve.Report.Reading;

namespace YenValve.Report.Compact;

/// <summary>Bars of Bitcoin: a day each over the whole run, an hour each where somebody will look closer: in event windows and around cuts.</summary>
internal static class CandlePayload
{
    private static readonly TimeSpan AroundCut = TimeSpan.FromDays(7);

    public static JsonObject Of(ReportFacts facts)
    {
        var hours = facts.Source.Hours;
        var close = EventWindows.All.Select(window => (From: window.FromUtc, To: window.ToUtc))
            .Concat((facts.Cuts?.Cuts ?? []).Select(cut => (From: cut.UtcTime - AroundCut, To: cut.UtcTime + AroundCut)))
            .ToList();
        return new JsonObject
        {
            ["days"] = Bars(PriceBarReader.Days(hours)),
            ["hours"] = Bars([.. hours.Where(bar => close.Exists(part => bar.UtcTime >= part.From && bar.UtcTime < part.To))]),
        };
    }

    private static JsonObject Bars(IReadOnlyList<PriceBar> bars) => new()
    {
        ["times"] = DeltaText.Of(bars.Select(bar => (double?)Payload.Hours(bar.UtcTime)), 0),
        ["open"] = Prices(bars, bar => bar.Open),
        ["high"] = Prices(bars, bar => bar.High),
        ["low"] = Prices(bars, bar => bar.Low),
        ["close"] = Prices(bars, bar => bar.Close),
    };

    private static string Prices(IReadOnlyList<PriceBar> bars, Func<PriceBar, double> price) => DeltaText.Of(bars.Select(bar => (double?)price(bar)), 0);
}

using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Cboe;

/// <summary>Cboe's history of the VIX.</summary>
public sealed class CboeOptions
{
    /// <summary>The file.</summary>
    public string Address { get; set; } = "https://cdn.cboe.com/api/global/us_indices/daily_prices/VIX_History.csv";

    /// <summary>No limit is stated; the file is asked for a few times a day.</summary>
    internal PublisherLimits Limits { get; set; } = new(40, TimeSpan.FromHours(1));
}

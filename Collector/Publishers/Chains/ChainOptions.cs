using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Chains;

/// <summary>Where quotes of listed yen options come from, if not from the drop folder.</summary>
public sealed class ChainOptions
{
    /// <summary>Address that answers with the quotes of this moment as docs/collector.md describes, such as a gateway of one's own to a broker; empty for none.</summary>
    public string Address { get; set; } = "";

    /// <summary>Whether the implied volatility of the New York close is made of the quotes, for days of which no vendor's is stored.</summary>
    public bool MakesVolatility { get; set; } = true;

    /// <summary>A question a day and its retries.</summary>
    internal PublisherLimits Limits { get; set; } = new(30, TimeSpan.FromHours(1));
}

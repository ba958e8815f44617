using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Boj;

/// <summary>The Bank of Japan.</summary>
public sealed class BojOptions
{
    /// <summary>Page with the dates of the monetary policy meetings.</summary>
    public string Meetings { get; set; } = "https://www.boj.or.jp/en/mopo/mpmsche_minu/index.htm";

    /// <summary>Interface of the time-series data search.</summary>
    public string Statistics { get; set; } = "https://www.stat-search.boj.or.jp/api/v1/";

    /// <summary>First month of the call rate where none is stored.</summary>
    public DateTime From { get; set; } = new(2018, 1, 1);

    /// <summary>The bank asks not to be visited often and may block who is; it is asked a few times a day.</summary>
    internal PublisherLimits Limits { get; set; } = new(60, TimeSpan.FromHours(1));
}

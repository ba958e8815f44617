using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Mof;

/// <summary>Where the Ministry of Finance Japan publishes the yields of government bonds.</summary>
public sealed class MofOptions
{
    /// <summary>Folder of <c>jgbcme.csv</c>, the current month, and of <c>historical/jgbcme_all.csv</c>, everything before it.</summary>
    public string Address { get; set; } = "https://www.mof.go.jp/english/policy/jgbs/reference/interest_rate/";

    /// <summary>The ministry states no limit; a handful of small files an hour is what a reader with a browser asks.</summary>
    internal PublisherLimits Limits { get; set; } = new(60, TimeSpan.FromHours(1));
}

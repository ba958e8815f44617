using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Cftc;

/// <summary>The CFTC's Commitments of Traders.</summary>
public sealed class CftcOptions
{
    /// <summary>The week's legacy report, futures only.</summary>
    public string Address { get; set; } = "https://www.cftc.gov/dea/newcot/deafut.txt";

    /// <summary>Reports of a year, in a zip; {0} is the year.</summary>
    public string History { get; set; } = "https://www.cftc.gov/files/dea/history/deacot{0}.zip";

    /// <summary>First year where none is stored.</summary>
    public int From { get; set; } = 2018;

    /// <summary>No limit is stated; a file is asked for a few times a week.</summary>
    internal PublisherLimits Limits { get; set; } = new(120, TimeSpan.FromHours(1)) { AttemptTimeout = TimeSpan.FromSeconds(60) };
}

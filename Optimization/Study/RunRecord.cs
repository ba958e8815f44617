using YenValve.Optimization.Search;

namespace YenValve.Optimization.Study;

/// <summary>One run of a study, as it is kept.</summary>
public sealed record RunRecord
{
    /// <summary>What it was run with, of the parameters that the search varies.</summary>
    public required ParameterSet Parameters { get; init; }

    /// <summary>What else decides its result.</summary>
    public required RunIdentity Identity { get; init; }

    /// <summary>How it ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>The error it ended with; empty where it ended well.</summary>
    public string Error { get; init; } = "";

    /// <summary>LEAN's statistics, as LEAN prints them.</summary>
    public IReadOnlyDictionary<string, string> Statistics { get; init; } = new Dictionary<string, string>();

    /// <summary>Figures of LEAN's portfolio and trade statistics, as <c>PortfolioStatistics.SharpeRatio</c>.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; init; } = new Dictionary<string, double>();

    /// <summary>Its daily returns.</summary>
    public ReturnSeries Returns { get; init; } = ReturnSeries.None;

    /// <summary>SHA-256 of its orders and order events in full, as hex: equal for runs that did the same.</summary>
    public string Orders { get; init; } = "";

    /// <summary>Bars and rows handed to the algorithm.</summary>
    public long DataPoints { get; init; }

    /// <summary>When it was started, UTC.</summary>
    public DateTime StartedUtc { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}

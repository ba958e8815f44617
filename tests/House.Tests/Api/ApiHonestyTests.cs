using System.IO.Compression;
using NUnit.Framework;
using YenValve.Engine;

namespace YenValve.House.Tests.Api;

/// <summary>The engine offers nothing that LEAN does not: a program that compiles on it compiles on LEAN.</summary>
[TestFixture]
public sealed class ApiHonestyTests
{
    private const string HostingNamespace = "YenValve.Engine";

    /// <summary>What Launcher needs, and nothing else.</summary>
    private static readonly string[] HostingTypes =
    [
        "AccountFile", "AlgorithmAssembly", "Backtest", "BacktestOutcome", "BacktestRequest", "HeadStart", "ILiveObserver", "ILiveRun", "InitialAccount", "InitialHolding", "InitialOrder", "KillPlace",
        "KillPoint", "LiveFeed", "LivePaper", "LiveRequest", "LogLine", "MarketDataCache", "PaperAccount", "ReplayClock", "ResultDetail", "ResultFiles",
    ];

    private static readonly Type[] Exported = typeof(Backtest).Assembly.GetExportedTypes();

    [Test]
    public void EveryPublicMemberIsLeans()
    {
        var lean = ReadLean();
        var extra = ApiListing.Of(Exported.Where(type => type.Namespace != HostingNamespace)).Where(line => !lean.Contains(line)).ToList();
        Assert.That(extra, Is.Empty, () => $"{extra.Count} entries that LEAN does not have:\n{string.Join("\n", extra)}");
    }

    [Test]
    public void OnlyTheHostingTypesArePublicOutsideLeansNamespaces()
    {
        var own = Exported.Where(type => type.Namespace == HostingNamespace).Select(type => type.Name);
        Assert.That(own, Is.EquivalentTo(HostingTypes));
    }

    private static HashSet<string> ReadLean()
    {
        using var stream = typeof(ApiHonestyTests).Assembly.GetManifestResourceStream("lean-api.txt.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var lines = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }
}

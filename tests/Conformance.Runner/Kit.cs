using System.IO.Compression;
using System.Reflection;
using System.Text.Json.Nodes;

namespace YenValve.Conformance;

/// <summary>Where the cases, the expected figures and the market data are.</summary>
public static class Kit
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "kit");

    /// <summary>Every case, in the order of the kit.</summary>
    public static IReadOnlyList<ConformanceCase> Cases { get; } = ConformanceCase.ReadAll(Path.Combine(Folder, "cases.json"));

    /// <summary>Cases known to differ, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> KnownDifferences { get; } = ReadKnownDifferences();

    /// <summary>The compiled programs.</summary>
    public static string ProgramsDll { get; } = Path.Combine(AppContext.BaseDirectory, "Conformance.Algorithms.dll");

    /// <summary>Root of the repository these tests were built from.</summary>
    public static string RepositoryRoot { get; } = typeof(Kit).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The whole kit's data folder (YENVALVE_CONFORMANCE_DATA, or ../shared/conformance/data); null in a lone clone.</summary>
    public static string? WholeData { get; } = FindWholeData();

    /// <summary>The small data folder kept in this repository.</summary>
    public static string SampleData { get; } = Path.Combine(Folder, "Data");

    /// <summary>LEAN's figures for a case.</summary>
    public static JsonObject Expected(ConformanceCase @case)
    {
        using var file = File.OpenRead(Path.Combine(Folder, "Expected", @case.Name + ".json.gz"));
        using var text = new GZipStream(file, CompressionMode.Decompress);
        return JsonNode.Parse(text)!.AsObject();
    }

    private static string? FindWholeData()
    {
        var named = Environment.GetEnvironmentVariable("YENVALVE_CONFORMANCE_DATA");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? named : null;
        var beside = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "conformance", "data"));
        return Directory.Exists(beside) ? beside : null;
    }

    private static Dictionary<string, string> ReadKnownDifferences()
    {
        var rows = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "known-differences.json")))!.AsArray();
        return rows.ToDictionary(row => row!["case"]!.GetValue<string>(), row => row!["reason"]!.GetValue<string>());
    }
}

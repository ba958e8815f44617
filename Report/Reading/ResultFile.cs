using System.Text.Json;

namespace YenValve.Report.Reading;

/// <summary>Reads LEAN's result file, whichever engine wrote it.</summary>
public static class ResultFile
{
    /// <summary>The algorithm whose results a report can be made of.</summary>
    public const string Algorithm = "YenValveAlgorithm";

    /// <summary>Reads a result file.</summary>
    /// <param name="path">LEAN's <c>&lt;id&gt;.json</c>.</param>
    /// <exception cref="ReportException">There is no such file, it is no JSON, no result, without equity, or another algorithm's.</exception>
    public static BacktestResult Read(string path)
    {
        if (!File.Exists(path)) throw new ReportException($"there is no file {path}");
        try
        {
            using var document = Parse(path);
            using var events = ParseIfThere(Beside(path, "-order-events.json"));
            return Read(document.RootElement, events?.RootElement, path);
        }
        catch (JsonException error)
        {
            throw new ReportException($"{path} is not JSON: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReportException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Path of a file of the same run: the name of the result with another ending.</summary>
    /// <param name="path">LEAN's <c>&lt;id&gt;.json</c>.</param>
    /// <param name="ending">Such as <c>-log.txt</c>.</param>
    public static string Beside(string path, string ending) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + ending);

    private static JsonDocument Parse(string path) => JsonDocument.Parse(File.ReadAllBytes(path).AsMemory(), new JsonDocumentOptions { MaxDepth = 128 });

    private static JsonDocument? ParseIfThere(string path) => File.Exists(path) ? Parse(path) : null;

    private static BacktestResult Read(JsonElement root, JsonElement? events, string path)
    {
        if (root.Member("charts") == null || root.Member("statistics") == null)
            throw new ReportException($"{path} is not a result of LEAN: it has no charts or no statistics");
        var algorithm = root.Path("algorithmConfiguration", "name").Text() ?? root.Path("state", "Name").Text() ?? "";
        var isOurs = algorithm.Split('.')[^1] == Algorithm || root.Path("charts", "Decision") != null;
        if (!isOurs) throw new ReportException($"{path} is a result of '{algorithm}', not of {Algorithm}");

        return new BacktestResult
        {
            Id = Path.GetFileNameWithoutExtension(path),
            Algorithm = algorithm.Length > 0 ? algorithm : Algorithm,
            Currency = root.Path("algorithmConfiguration", "accountCurrency").Text() ?? "",
            Engine = EngineOf(root),
            Start = root.Path("algorithmConfiguration", "startDate").Time(),
            End = root.Path("algorithmConfiguration", "endDate").Time(),
            Parameters = Texts(root.Path("algorithmConfiguration", "parameters")),
            Statistics = Texts(root.Member("statistics")),
            Equity = ChartReader.Read(root, "Strategy Equity", "Equity"),
            Benchmark = ChartReader.Read(root, "Benchmark", "Benchmark"),
            Fills = FillReader.Read(root, events),
            IsPartial = root.Path("state", "Status").Text() == "Stopped",
            RuntimeError = root.Path("state", "RuntimeError").Text() ?? "",
        };
    }

    // LEAN writes its version beside what it measures of its machine; the embedded engine has none to write.
    private static string EngineOf(JsonElement root) =>
        root.Path("serverStatistics", "LEAN Version").Text() is { } version ? "LEAN " + version : "embedded engine";

    private static Dictionary<string, string> Texts(JsonElement? element) =>
        element.Members().ToDictionary(member => member.Name, member => ((JsonElement?)member.Value).Text() ?? "");
}

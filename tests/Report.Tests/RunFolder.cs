using System.Globalization;
using System.Text.Json.Nodes;

namespace YenValve.Report.Tests;

/// <summary>A folder with the files of a small run, in LEAN's form, that is gone after the test. Equity gains 1% on even days and loses 0.5% on odd ones.</summary>
internal sealed class RunFolder : IDisposable
{
    public const int Days = 40;
    public static readonly DateTime Start = new(2024, 7, 20, 0, 0, 0, DateTimeKind.Utc);
    private readonly string _folder = Directory.CreateTempSubdirectory("yenvalve-report-").FullName;

    public string Result => Path.Combine(_folder, "Run.json");

    public string Page => Path.Combine(_folder, "Run-report.html");

    public static double EquityAt(int day)
    {
        var value = 1000.0;
        for (var i = 0; i < day; i++) value *= i % 2 == 0 ? 1.01 : 0.995;
        return Math.Round(value, 2);
    }

    public static double PriceAt(int day) => 60_000 - (500 * day);

    /// <summary>Writes the result file, its order events and its twins.</summary>
    public RunFolder WithResult(string algorithm = "YenValveAlgorithm", bool twins = true)
    {
        File.WriteAllText(Result, ResultJson(algorithm, 1.0));
        File.WriteAllText(Path.Combine(_folder, "Run-order-events.json"), OrderEvents);
        if (!twins) return this;
        File.WriteAllText(Path.Combine(_folder, "Run-without-macro.json"), ResultJson(algorithm, 0.9));
        File.WriteAllText(Path.Combine(_folder, "Run-volatility-target.json"), ResultJson(algorithm, 0.8));
        return this;
    }

    /// <summary>Writes a log with the decision audit: cut on the tenth day, whole again on the twentieth.</summary>
    public RunFolder WithAudit()
    {
        File.WriteAllLines(Path.Combine(_folder, "Run-log.txt"), AuditLines());
        return this;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public static IEnumerable<string> AuditLines()
    {
        yield return "2024-07-20 00:00:00 Algorithm finished warming up.";
        yield return """2024-07-20 01:00:00 audit {"v":1,"kind":"run","time":"2024-07-20T01:00:00Z","version":"1.2.3","parameters":{"macro":"on","target-volatility":"0.25"}}""";
        for (var day = 0; day < Days; day++) yield return DecisionLine(day);
        yield return """2024-08-29 01:00:00 audit {"v":1,"kind":"decision","time":"2024-08""";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string DecisionLine(int day)
    {
        var time = Start.AddDays(day).AddHours(1);
        var isCut = day is >= 10 and < 20;
        var stress = isCut ? 0.82 : 0.1;
        var reason = isCut ? """{"signal":"curveStress","value":0.82,"threshold":0.6,"effect":"cut","text":"JGB stress 0.82 at or above 0.60 <disorderly>"}""" : """{"signal":"volatility","value":0.5,"threshold":0.25,"effect":"scale","text":"volatility 0.50 against 0.25"}""";
        var phase = isCut ? "Armed" : "Idle";
        var rungs = isCut ? """{"index":1,"price":50000,"weight":0.05,"filled":false}""" : "";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {{time:yyyy-MM-dd HH:mm:ss}} audit {"v":1,"kind":"decision","time":"{{time:yyyy-MM-dd'T'HH:mm:ss'Z'}}","price":{{PriceAt(day)}},"weight":0.5,"target":{{(isCut ? 0.075 : 0.5)}},"base":0.5,"trend":1,"multiplier":{{(isCut ? 0.15 : 1)}},"required":{{(isCut ? 0.15 : 1)}},"scenario":"{{(isCut ? "Disorderly" : "Normalisation")}}","factors":{},"trade":{{(day is 10 or 20 ? "true" : "false")}},"reasons":[{{reason}}],"signals":{"curveStress":{{stress}},"volDirected":0.2,"rrZ":null},"feeds":[{"name":"jgb-curve","status":"{{(day is 5 or 6 ? "stale" : "fresh")}}","lastRelease":"2024-07-19T00:30:00Z","ageHours":{{(day is 5 ? 80.5 : 1)}},"limitHours":48},{"name":"yen-volatility","status":"absent","lastRelease":null,"ageHours":null,"limitHours":96}],"ladder":{"phase":"{{phase}}","rungs":[{{rungs}}],"stop":null} }
            """);
    }

    private const string OrderEvents = """
        [{"orderId":1,"time":1721437200.0,"status":"submitted","fillPrice":0.0,"fillPriceCurrency":"USDT","fillQuantity":0.0},
         {"orderId":1,"time":1721437200.0,"status":"filled","orderFeeAmount":0.00001,"orderFeeCurrency":"BTC","fillPrice":60000.0,"fillPriceCurrency":"USDT","fillQuantity":0.01},
         {"orderId":2,"time":1722301200.0,"status":"filled","orderFeeAmount":0.5,"orderFeeCurrency":"USDT","fillPrice":55000.0,"fillPriceCurrency":"USDT","fillQuantity":-0.005}]
        """;

    private static string ResultJson(string algorithm, double gain)
    {
        JsonArray equity = [], benchmark = [];
        for (var day = 0; day <= Days; day++)
        {
            var seconds = (long)(Start.AddDays(day) - DateTime.UnixEpoch).TotalSeconds;
            var value = 1000 + (gain * (EquityAt(day) - 1000));
            equity.Add(new JsonArray(seconds, value, value, value, value));
            benchmark.Add(new JsonArray(seconds, PriceAt(day)));
        }

        return new JsonObject
        {
            ["charts"] = new JsonObject { ["Strategy Equity"] = Chart("Equity", equity), ["Benchmark"] = Chart("Benchmark", benchmark) },
            ["orders"] = JsonNode.Parse("""{"1":{"id":1,"type":0,"status":3,"price":60000,"quantity":0.01,"lastFillTime":"2024-07-20T01:00:00Z","tag":""},"2":{"id":2,"type":0,"status":5,"price":0,"quantity":1,"time":"2024-07-21T01:00:00Z"}}"""),
            ["statistics"] = new JsonObject { ["Total Orders"] = "2", ["Sharpe Ratio"] = "0.811", ["Brand New Ratio"] = "7" },
            ["state"] = new JsonObject { ["Name"] = algorithm, ["RuntimeError"] = "" },
            ["algorithmConfiguration"] = new JsonObject { ["name"] = algorithm, ["accountCurrency"] = "USDT", ["parameters"] = new JsonObject { ["macro"] = "on" }, ["startDate"] = "2024-07-20T00:00:00Z", ["endDate"] = "2024-08-28T23:59:59Z" },
        }.ToJsonString();
    }

    private static JsonObject Chart(string series, JsonArray values) => new() { ["series"] = new JsonObject { [series] = new JsonObject { ["values"] = values } } };
}

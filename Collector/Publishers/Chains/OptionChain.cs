using System.Globalization;
using System.Text.Json;
using YenValve.Importing;

namespace YenValve.Collector.Publishers.Chains;

/// <summary>
/// Quotes of listed yen options at one moment, as JSON (<c>{"time":…,"ticker":"6J","quotes":[{"expiry","strike","right","bid","ask","underlying"}]}</c>) or as CSV with
/// the columns time, ticker, expiry, strike, right, bid, ask, underlying. No bid or no ask is null, empty or '-'.
/// </summary>
/// <param name="Time">When they were quoted, UTC.</param>
/// <param name="Ticker">The listing: 6J (USD per JPY) or FXY.</param>
/// <param name="Quotes">Each quote as the strip's file writes it.</param>
internal sealed record OptionChain(DateTime Time, string Ticker, IReadOnlyList<string> Quotes)
{
    private static readonly string[] Listings = ["6J", "FXY"];
    private static readonly string[] Columns = ["time", "ticker", "expiry", "strike", "right", "bid", "ask", "underlying"];

    /// <summary>The series the chain belongs to.</summary>
    public ImportTarget Target => TargetOf(Ticker);

    /// <summary>The row of the chain.</summary>
    public string Row => $"{Stamp(Time)},{string.Join(',', Quotes)}";

    /// <summary>Reads a chain, JSON where it begins as such.</summary>
    /// <exception cref="FormatException">It is not as described; the message names the value.</exception>
    public static OptionChain Read(string text) => text.AsSpan().TrimStart().StartsWith("{") ? FromJson(text) : FromCsv(text);

    /// <summary>The series of a listing's strips.</summary>
    public static ImportTarget TargetOf(string ticker) => new($"alternative/options/{ticker.ToLowerInvariant()}.csv", Header: "time,quotes");

    private static OptionChain FromJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        var quotes = Json.Array(root.GetProperty("quotes")).Select(quote =>
            Quote(Json.Text(quote, "expiry"), Json.Text(quote, "strike"), Json.Text(quote, "right"), Optional(quote, "bid"), Optional(quote, "ask"), Json.Text(quote, "underlying")));
        return Made(Json.Text(root, "time"), Json.Text(root, "ticker"), quotes);

        static string Optional(JsonElement quote, string name) => quote.TryGetProperty(name, out var value) ? Json.Text(value) : "";
    }

    private static OptionChain FromCsv(string text)
    {
        using var reader = new StringReader(text);
        var lines = CsvReader.Lines(reader, "chain").ToList();
        if (lines.Count < 2) throw new FormatException("no quotes");
        var at = Columns.Select(name => Array.FindIndex(lines[0].Cells, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (at.IndexOf(-1) is >= 0 and var missing) throw new FormatException($"no column '{Columns[missing]}'");
        var first = lines[1];
        if (lines.Skip(1).FirstOrDefault(line => line[at[0]] != first[at[0]] || line[at[1]] != first[at[1]]) is { } other)
            throw new FormatException($"line {other.Number} is of another moment or listing than the first");
        return Made(first[at[0]], first[at[1]], lines.Skip(1).Select(line => Quote(line[at[2]], line[at[3]], line[at[4]], line[at[5]], line[at[6]], line[at[7]])));
    }

    private static OptionChain Made(string time, string ticker, IEnumerable<string> quotes)
    {
        if (!Figures.TryTime(time, out var utc)) throw new FormatException($"'{time}' is no time");
        if (!Listings.Contains(ticker)) throw new FormatException($"'{ticker}' is none of {string.Join(", ", Listings)}");
        var all = quotes.ToList();
        return all.Count > 0 ? new OptionChain(utc, ticker, all) : throw new FormatException("no quotes");
    }

    private static string Quote(string expiry, string strike, string right, string bid, string ask, string underlying)
    {
        if (!Figures.TryDate(expiry, out var day)) throw new FormatException($"'{expiry}' is no expiry");
        var side = right.ToUpperInvariant() switch { "C" or "CALL" => "C", "P" or "PUT" => "P", _ => throw new FormatException($"'{right}' is neither call nor put") };
        var (bought, sold) = (Price(bid), Price(ask));
        if (bought > sold) throw new FormatException($"bid {bid} is above ask {ask} ({expiry} {strike} {right})");
        return $"{Figures.Text(day)} {Positive(strike, "strike")} {side} {Side(bought)} {Side(sold)} {Positive(underlying, "underlying")}";
    }

    private static string Positive(string text, string what) =>
        Figures.TryNumber(text, out var value) && value > 0m ? Figures.Text(value) : throw new FormatException($"'{text}' is no {what}");

    private static decimal? Price(string text)
    {
        if (Figures.IsMissing(text)) return null;
        return Figures.TryNumber(text, out var value) && value >= 0m ? value : throw new FormatException($"'{text}' is no quote");
    }

    private static string Side(decimal? price) => price is { } known ? Figures.Text(known) : "-";

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Data;

/// <summary>
/// Quotes of listed yen options at one moment, all strikes and expiries together: what a model-free volatility index is computed from. The ticker
/// is the listing, 6J (CME, USD per JPY) or FXY (the yen trust).
/// </summary>
/// <remarks>
/// File <c>alternative/options/&lt;ticker&gt;.csv</c>: <c>time,quote,quote,…</c>, each quote <c>expiry strike right bid ask underlying</c> separated by blanks,
/// expiry as yyyy-MM-dd, right C or P; '-' for no bid or no ask. Times in UTC; public when quoted.
/// </remarks>
public class YenOptionStrip : PublishedData
{
    private const int Fields = 6;

    /// <summary>The quotes, in file order.</summary>
    public IReadOnlyList<OptionQuote> Quotes { get; private set; } = [];

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => $"alternative/options/{config.Symbol.Value.ToLowerInvariant()}.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var quotes = new List<OptionQuote>(row.Count - 1);
        for (var i = 1; i < row.Count; i++)
        {
            if (Quote(row.Text(i)) is { } quote) quotes.Add(quote);
            else row.Refuse(row.Text(i), "not an option quote");
        }

        if (quotes.Count == 0) row.Refuse("", "no quotes");
        return new YenOptionStrip { EndTime = row.Time, Quotes = quotes, Value = quotes.Count > 0 ? (decimal)quotes[0].Underlying : 0m };
    }

    private static OptionQuote? Quote(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != Fields) return null;
        if (!DateTime.TryParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expiry)) return null;
        OptionRight? right = fields[2] switch { "C" => OptionRight.Call, "P" => OptionRight.Put, _ => null };
        if (right is not { } known || Positive(fields[1]) is not { } strike || Positive(fields[5]) is not { } underlying) return null;
        var bid = Quoted(fields[3], out var badBid);
        var ask = Quoted(fields[4], out var badAsk);
        return badBid || badAsk || bid > ask ? null : new OptionQuote(expiry, strike, known, bid, ask, underlying);
    }

    private static double? Positive(string text) => Quoted(text, out _) is > 0.0 and var value ? value : null;

    private static double? Quoted(string text, out bool bad)
    {
        bad = false;
        if (text == "-") return null;
        bad = !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= 0.0) || double.IsInfinity(value);
        return bad ? null : value;
    }
}

/// <summary>One option's quote.</summary>
/// <param name="Expiry">Last trading day.</param>
/// <param name="Strike">Strike in the listing's own price unit.</param>
/// <param name="Right">Call or put.</param>
/// <param name="Bid">Best bid; null where nobody bids.</param>
/// <param name="Ask">Best ask; null where nobody offers.</param>
/// <param name="Underlying">Price of the future or the trust.</param>
public sealed record OptionQuote(DateTime Expiry, double Strike, OptionRight Right, double? Bid, double? Ask, double Underlying)
{
    /// <summary>Middle of bid and ask; null where one is missing.</summary>
    public double? Mid => (Bid + Ask) / 2.0;
}

using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>What an equity's prices of the past are multiplied with, because of later dividends and splits.</summary>
internal sealed class FactorFile
{
    private readonly List<Row> _rows = [];

    private FactorFile(TextFile file, string path)
    {
        for (var i = 0; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i];
            // factors that large have lost their digits
            if (line.Length == 0 || line.Contains("inf", StringComparison.Ordinal) || line.Contains("e+", StringComparison.Ordinal)) continue;
            var row = Parse(line, path, i + 1);
            if (row.Price * row.Split > 0m) _rows.Add(row);
        }
        _rows.Sort((x, y) => x.Date.CompareTo(y.Date));
    }

    /// <summary>The rows, oldest first; each holds up to and including its date.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>The factors of a subscription's symbol; null when it is no equity or has none.</summary>
    public static FactorFile? Of(SubscriptionDataConfig config, MarketDataCache cache)
    {
        if (config.IsCustomData || config.SecurityType != SecurityType.Equity) return null;
        foreach (var ticker in new[] { config.Symbol.Value, config.Symbol.ID.Symbol })
        {
            var path = Path.Combine(Globals.DataFolder, "equity", config.Market, "factor_files", ticker.ToLowerInvariant() + ".csv");
            if (cache.Text(path) is { } file) return new FactorFile(file, path);
        }
        return null;
    }

    /// <summary>The factor of a day's prices; scaled raw prices are as of the end of what was asked for.</summary>
    public decimal Factor(DateTime date, DataNormalizationMode mode, DateTime asOf) => mode == DataNormalizationMode.ScaledRaw
        ? Factor(date, mode) / Factor(asOf, mode)
        : Factor(date, mode);

    private decimal Factor(DateTime date, DataNormalizationMode mode)
    {
        if (mode == DataNormalizationMode.Raw) return 1m;
        foreach (var row in _rows)
        {
            if (row.Date < date.Date) continue;
            return mode is DataNormalizationMode.TotalReturn or DataNormalizationMode.SplitAdjusted ? row.Split : row.Price * row.Split;
        }
        return 1m;
    }

    /// <summary>The row of a date and the one after it, when both exist: what differs between them happens on the next trading day.</summary>
    public bool TryChange(DateTime date, out Row today, out Row next)
    {
        today = next = default;
        var at = _rows.FindIndex(x => x.Date == date.Date);
        if (at < 0 || at == _rows.Count - 1) return false;
        today = _rows[at];
        next = _rows[at + 1];
        return true;
    }

    private static Row Parse(string line, string path, int number)
    {
        var fields = line.Split(',');
        if (fields.Length < 3
            || !DateTime.TryParseExact(fields[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !decimal.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var price)
            || !decimal.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var split))
        {
            throw new MarketDataException(path, number, $"'{line}' is not a date and its factors");
        }
        return new Row(date, price, split, fields.Length > 3 ? fields[3].ToDecimal() : 0m);
    }

    /// <summary>Factors of a date.</summary>
    /// <param name="Date">Last day they hold for.</param>
    /// <param name="Price">Because of dividends.</param>
    /// <param name="Split">Because of splits.</param>
    /// <param name="Reference">Close of that day.</param>
    public readonly record struct Row(DateTime Date, decimal Price, decimal Split, decimal Reference);
}

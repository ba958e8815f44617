using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>
/// A vendor's table, as Bloomberg or Coinglass export it: a header, a date or time, and columns that the user maps to figures. A figure is a column's
/// header or number, optionally scaled (<c>Funding*0.01</c>) or divided by another (<c>TakerBuy/Volume</c>).
/// </summary>
public sealed class VendorTable : IPublisher
{
    internal static readonly ImportTarget VolatilityTarget = new ImportTarget("alternative/yenvalve/usdjpy_volatility.csv", Header: "date,atm_1w,atm_1m,atm_3m,rr25_1m,bf25_1m,forward_points_1m");
    private readonly Func<ImportOptions, ImportTarget> _target;
    private readonly (string Name, decimal Least, decimal Most)[] _figures;
    private readonly bool _isBar;
    private string[]? _header;

    private VendorTable(string name, string description, bool isBar, Func<ImportOptions, ImportTarget> target, params (string, decimal, decimal)[] figures)
    {
        Name = name;
        Description = $"{description}; --column figure=header for {string.Join(", ", figures.Select(f => f.Item1))}";
        _isBar = isBar;
        _target = target;
        _figures = figures;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>USD/JPY implied volatility, percent, at the New York close.</summary>
    public static IPublisher YenVolatility() => new VendorTable("vendor-yenvol", "a vendor's USD/JPY volatility", false,
        _ => VolatilityTarget,
        ("atm_1w", 0.000001m, 200m), ("atm_1m", 0.000001m, 200m), ("atm_3m", 0.000001m, 200m), ("rr25_1m", -100m, 100m), ("bf25_1m", -50m, 50m), ("forward_points_1m", -10_000m, 10_000m));

    /// <summary>Liquidations per bar, USD.</summary>
    public static IPublisher Liquidations() => new VendorTable("vendor-liquidations", "a vendor's liquidations per bar", true,
        options => new ImportTarget($"alternative/liquidations/{options.Symbol.ToLowerInvariant()}.csv", Header: "time,end,long_usd,short_usd,count,venue,coverage"),
        ("long_usd", 0m, 200_000_000_000m), ("short_usd", 0m, 200_000_000_000m), ("count", 0m, 1_000_000_000m));

    /// <summary>Open interest, funding, basis and taker share per bar.</summary>
    public static IPublisher PerpetualMarket() => new VendorTable("vendor-perpetual", "a vendor's perpetual futures data per bar", true,
        options => PerpetualTarget(options.Symbol),
        ("open_interest_usd", 0m, 10_000_000_000_000m), ("funding_rate_8h", -0.1m, 0.1m), ("basis", -1m, 1m), ("taker_buy_share", 0m, 1m));

    /// <summary>The series of a ticker's perpetual futures.</summary>
    internal static ImportTarget PerpetualTarget(string ticker) => new ImportTarget($"alternative/perpetuals/{ticker.ToLowerInvariant()}.csv", Header: "time,end,open_interest_usd,funding_rate_8h,basis,taker_buy_share");

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (_header == null)
        {
            _header = line.Cells;
            return;
        }

        if (!Figures.TryTime(line[0], out var time) && !Figures.TryDate(line[0], out time))
        {
            sink.Refuse(line[0], "not a time");
            return;
        }

        if (!options.Holds(time)) return;
        var cells = new List<string> { _isBar ? Stamp(time) + "," + Stamp(time + options.Bar) : Figures.Text(time) };
        var any = false;
        foreach (var (name, least, most) in _figures)
        {
            if (!options.Columns.TryGetValue(name, out var column) || Value(line, column) is not { } value)
            {
                cells.Add("");
                continue;
            }

            if (value.Number is not { } number || number < least || number > most)
            {
                sink.Refuse(value.Text, $"not possible as {name}");
                return;
            }

            any = true;
            cells.Add(Figures.Text(number));
        }

        if (!any) return;
        if (_figures[0].Name == "long_usd") cells.Add(options.Venue);
        sink.Add(_target(options), string.Join(',', cells));
    }

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private (string Text, decimal? Number)? Value(CsvLine line, string column)
    {
        var ratio = column.Split('/');
        if (ratio.Length == 2)
        {
            if (Value(line, ratio[0]) is not { } over || Value(line, ratio[1]) is not { } under) return null;

            // A share of nothing is not known.
            if (under.Number == 0m) return null;
            return ($"{over.Text}/{under.Text}", over.Number / under.Number);
        }

        var scaled = column.Split('*');
        var text = line[IndexOf(scaled[0])];
        if (Figures.IsMissing(text)) return null;
        if (!Figures.TryNumber(text, out var number)) return (text, null);
        return (text, scaled.Length == 2 && Figures.TryNumber(scaled[1], out var factor) ? number * factor : number);
    }

    private int IndexOf(string column)
    {
        var index = Array.IndexOf(_header!, column.Trim());
        if (index >= 0) return index;
        if (int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _header!.Length) return number - 1;
        throw new ArgumentException($"The file has no column '{column}'; it has {string.Join(", ", _header!)}.");
    }
}

using System.Globalization;
using System.IO.Compression;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Goes by the last published row: sound.</summary>
internal sealed class FollowsRows<TRow> : DailySignal where TRow : PublishedRow, new()
{
    private double? _figure;

    public void OnData(TRow row) => _figure = (double)row.Value;

    protected override void Begin() => AddData<TRow>("ROWS", Resolution.Daily, TimeZones.Utc);

    protected override double? Want() => _figure;
}

/// <summary>Reads the price file behind LEAN's back and holds Bitcoin when tomorrow's price is higher: it knows the future.</summary>
internal sealed class PeeksAtPrices : DailySignal
{
    private readonly Dictionary<DateTime, decimal> _prices = [];

    protected override void Begin()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Globals.DataFolder, "crypto", "binance", "hour", "btcusdt_trade.zip"));
        using var reader = new StreamReader(zip.Entries[0].Open());
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            _prices[DateTime.ParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture)] = decimal.Parse(cells[4], CultureInfo.InvariantCulture);
        }
    }

    protected override double? Want() => _prices.TryGetValue(Time.AddDays(1), out var tomorrow) && tomorrow > Securities[Btc].Price ? 1.0 : 0.0;
}

using System.Globalization;
using System.IO.Compression;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Data;
using YenValve.Tests;

namespace YenValve.Pictures;

/// <summary>The bundled history of Data/Market, the only source of every picture.</summary>
internal static class BundledData
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Hours of Bitcoin in USDT, with volume in Bitcoin.</summary>
    public static IReadOnlyList<TradeBar> Bitcoin { get; } = Hours("crypto/binance/hour/btcusdt_trade.zip", "BTCUSDT", SecurityType.Crypto, Market.Binance, 5);

    /// <summary>Hours of the dollar in yen, without volume.</summary>
    public static IReadOnlyList<TradeBar> DollarYen { get; } = Hours("forex/oanda/hour/usdjpy.zip", "USDJPY", SecurityType.Forex, Market.Oanda, null);

    /// <summary>The ministry's curves, in the order of their publication.</summary>
    public static IReadOnlyList<JgbCurve> Curves { get; } = Rows<JgbCurve>("MOF", "alternative/mof/jgb_par_yields.csv");

    /// <summary>VIX at its closes.</summary>
    public static IReadOnlyList<MacroSeries> Vix { get; } = Rows<MacroSeries>("VIX", "alternative/cboe/vix.csv");

    /// <summary>Meetings of the Bank of Japan, in the order in which they became known.</summary>
    public static IReadOnlyList<PolicyMeeting> Policy { get; } = Rows<PolicyMeeting>("BOJ", "alternative/boj/policy_events.csv");

    /// <summary>The effective federal funds rate, percent, by the day it belongs to; public on the next business day.</summary>
    public static IReadOnlyList<(DateTime Day, double Percent)> FedFunds { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Market, "alternative/interest-rate/usa/interest-rate.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => (DateTime.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture)))];

    /// <summary>The dollar's daily closes: the hours that end at 21:00 UTC.</summary>
    public static IEnumerable<TradeBar> DollarYenCloses => DollarYen.Where(bar => bar.EndTime.Hour == 21);

    /// <summary>Both markets' hours in the order in which they ended, of the dollar only its daily closes.</summary>
    public static IEnumerable<BaseData> BitcoinAndCloses(IEnumerable<BaseData> closes) => Bitcoin.Concat(closes).OrderBy(data => data.EndTime);

    /// <summary>Bitcoin's UTC days.</summary>
    public static IEnumerable<TradeBar> BitcoinDays => Days(Bitcoin, bar => bar.Time.Date);

    /// <summary>The dollar's trading days, which begin at 21:00 UTC; what is left of Friday belongs to Friday and Sunday evening to Monday.</summary>
    public static IEnumerable<TradeBar> DollarYenDays => Days(DollarYen, bar => bar.Time.AddHours(3).Date switch
    {
        { DayOfWeek: DayOfWeek.Saturday } saturday => saturday.AddDays(-1),
        { DayOfWeek: DayOfWeek.Sunday } sunday => sunday.AddDays(1),
        var day => day,
    });

    private static IEnumerable<TradeBar> Days(IEnumerable<TradeBar> hours, Func<TradeBar, DateTime> day) =>
        hours.GroupBy(day).Select(bars => new TradeBar(bars.First().Time, bars.First().Symbol, bars.First().Open, bars.Max(bar => bar.High),
            bars.Min(bar => bar.Low), bars.Last().Close, bars.Sum(bar => bar.Volume), bars.Last().EndTime - bars.First().Time));

    private static List<TradeBar> Hours(string file, string ticker, SecurityType type, string market, int? volume)
    {
        var symbol = Symbol.Create(ticker, type, market);
        using var archive = ZipFile.OpenRead(Path.Combine(Repository.Market, file));
        using var reader = new StreamReader(archive.Entries[0].Open());
        var bars = new List<TradeBar>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var time = DateTime.ParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
            bars.Add(new TradeBar(time, symbol, Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]),
                volume is { } cell ? Number(cells[cell]) : 0m, Hour));
        }

        return bars;
    }

    /// <summary>Rows of a data type, read as LEAN would read them; what is no row is left out.</summary>
    public static IEnumerable<T> Read<T>(string ticker, IEnumerable<string> lines)
        where T : BaseData, new()
    {
        var symbol = Symbol.CreateBase(typeof(T), Symbol.Create(ticker, SecurityType.Base, Market.USA), Market.USA);
        var config = new SubscriptionDataConfig(typeof(T), symbol, Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        var reader = new T();
        return lines.Select(line => reader.Reader(config, line, default, false)).OfType<T>();
    }

    private static List<T> Rows<T>(string ticker, string file)
        where T : BaseData, new() => [.. Read<T>(ticker, File.ReadLines(Path.Combine(Repository.Market, file)).Skip(1))];

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.IO.Compression;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Indicators;
using YenValve.Indicators.Correlation;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>Prices of Bitcoin and USDJPY for tests: made of returns, or the bundled hours.</summary>
internal static class Pairs
{
    public static readonly Symbol Bitcoin = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
    public static readonly Symbol Yen = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);
    public static readonly PairAlignment Alignment = new(Bitcoin, Yen) { DropJapaneseHolidays = false };

    // A Monday; the days that follow are weekdays.
    public static readonly DateTime Monday = new(2024, 1, 8, 22, 0, 0);

    /// <summary>Feeds prices that have these returns, on weekdays at 22:00.</summary>
    public static T Feed<T>(T indicator, IReadOnlyList<double> bitcoin, IReadOnlyList<double> yen, Action<int>? before = null)
        where T : PairIndicator
    {
        double b = 40_000, y = 145;
        Tell(indicator, Monday, b, y);
        for (var i = 0; i < bitcoin.Count; i++)
        {
            before?.Invoke(i);
            Tell(indicator, Weekday(i + 1), b *= Math.Exp(bitcoin[i]), y *= Math.Exp(yen[i]));
        }

        return indicator;
    }

    public static DateTime Weekday(int index) => Monday.AddDays((index / 5 * 7) + (index % 5));

    public static void Tell(PairIndicator indicator, DateTime time, double bitcoin, double yen)
    {
        indicator.Update(Point(Yen, time, yen));
        indicator.Update(Point(Bitcoin, time, bitcoin));
    }

    public static IBaseData Point(Symbol symbol, DateTime time, double price) => new IndicatorDataPoint(symbol, time, (decimal)price);

    /// <summary>Correlated pairs from a fixed seed, with fat tails.</summary>
    public static (double[] Bitcoin, double[] Yen) Random(int count, int seed)
    {
        var random = new Random(seed);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        double[] bitcoin = new double[count], yen = new double[count];
        for (var i = 0; i < count; i++)
        {
            var scale = random.Next(10) == 0 ? 3.0 : 1.0;
            yen[i] = .005 * scale * Normal();
            bitcoin[i] = (2 * yen[i]) + (.03 * scale * Normal());
        }

        return (bitcoin, yen);
    }

    /// <summary>The bundled bars of both, in order of their ends, UTC; of USDJPY those that end at 17:00 New York.</summary>
    public static IEnumerable<IBaseData> History()
    {
        var yen = Bars("forex/oanda/hour/usdjpy.zip").Where(b => b.End.ConvertFromUtc(TimeZones.NewYork).Hour == 17).Select(b => Point(Yen, b.End, b.Close));
        var bitcoin = Bars("crypto/binance/hour/btcusdt_trade.zip").Select(b => Point(Bitcoin, b.End, b.Close));
        return yen.Concat(bitcoin).OrderBy(p => p.EndTime);
    }

    /// <summary>Ends (UTC) and closes of the bundled hours in a file.</summary>
    public static IEnumerable<(DateTime End, double Close)> Bars(string file)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Repository.Market, file));
        using var reader = new StreamReader(archive.Entries[0].Open());
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return (
                DateTime.ParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture).AddHours(1), double.Parse(cells[4], CultureInfo.InvariantCulture));
        }
    }
}

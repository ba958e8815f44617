using System.Globalization;
using System.IO.Compression;
using QuantConnect;
using QuantConnect.Data.Market;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>The bundled hours of USD/JPY as weekdays that end at 17:00 of New York's winter, mids of bid and ask.</summary>
internal static class DollarYenHistory
{
    private static readonly TimeSpan ToNewYorkDay = TimeSpan.FromHours(5);
    private static readonly TimeSpan Close = TimeSpan.FromHours(22);

    public static IEnumerable<TradeBar> Days()
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Repository.Market, "forex", "oanda", "hour", "usdjpy.zip"));
        using var reader = new StreamReader(archive.Entries[0].Open());
        TradeBar? day = null;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var date = (DateTime.ParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture) + ToNewYorkDay).Date;
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            decimal Mid(int i) => (decimal.Parse(cells[i], CultureInfo.InvariantCulture) + decimal.Parse(cells[i + 5], CultureInfo.InvariantCulture)) / 2;
            if (day?.Time != date)
            {
                if (day != null) yield return day;
                day = new TradeBar(date, Symbol.Empty, Mid(1), Mid(2), Mid(3), Mid(4), 0, Close);
                continue;
            }

            (day.High, day.Low, day.Close) = (Math.Max(day.High, Mid(2)), Math.Min(day.Low, Mid(3)), Mid(4));
        }

        if (day != null) yield return day;
    }
}

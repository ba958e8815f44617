using System.Globalization;

namespace YenValve.Optimization.Tests.Sharing;

/// <summary>The bundled data with liquidations and perpetuals of every hour beside them, made up: calm, and a burst with a fall of open interest every ten days.</summary>
internal sealed class LiquidatedMarket : IDisposable
{
    private static readonly DateTime From = new(2022, 5, 1);
    private static readonly DateTime Until = new(2024, 12, 2);

    public LiquidatedMarket()
    {
        foreach (var entry in Directory.GetFileSystemEntries(YenValve.Tests.Repository.Market)) Link(entry, Path);
        var alternative = System.IO.Path.Combine(Path, "alternative");
        Directory.Delete(alternative);
        Directory.CreateDirectory(alternative);
        foreach (var entry in Directory.GetFileSystemEntries(System.IO.Path.Combine(YenValve.Tests.Repository.Market, "alternative"))) Link(entry, alternative);
        Write("liquidations", "time,end,long_usd,short_usd,count,venue", hour => $"{(IsBurst(hour) ? 900 : 5 + (hour % 7)) * 1e6},{(4 + (hour % 5)) * 1e6},100,made up");
        Write("perpetuals", "time,end,open_interest_usd,funding_rate_8h,basis,taker_buy_share", hour => FormattableString.Invariant($"{(10.0 - (IsBurst(hour) || IsBurst(hour - 4) ? 2.0 : 0.0)) * 1e9},{(IsBurst(hour - 3) ? -0.0005 : 0.0001)},0.0001,0.5{hour % 9}"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("yenvalve-liquidated-").FullName;

    public void Dispose() => Directory.Delete(Path, true);

    private static bool IsBurst(int hour) => hour % 240 is >= 100 and < 103;

    private static void Link(string entry, string folder)
    {
        var link = System.IO.Path.Combine(folder, System.IO.Path.GetFileName(entry));
        if (Directory.Exists(entry)) Directory.CreateSymbolicLink(link, entry);
        else File.CreateSymbolicLink(link, entry);
    }

    private void Write(string folder, string header, Func<int, string> row)
    {
        var path = System.IO.Path.Combine(Path, "alternative", folder);
        Directory.CreateDirectory(path);
        using var file = File.CreateText(System.IO.Path.Combine(path, "btc.csv"));
        file.WriteLine(header);
        var hours = (int)(Until - From).TotalHours;
        for (var hour = 0; hour < hours; hour++)
        {
            var start = From.AddHours(hour);
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd HH:mm},{start.AddHours(1):yyyy-MM-dd HH:mm},{row(hour)}"));
        }
    }
}

using System.Globalization;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Data;
using YenValve.Tests;

namespace YenValve.Indicators.Tests;

/// <summary>JGB curves for tests: the bundled history, or one made of a few yields.</summary>
internal static class Curves
{
    private static readonly SubscriptionDataConfig Config = new(
        typeof(JgbCurve), Symbol.CreateBase(typeof(JgbCurve), Symbol.Create("JGB", SecurityType.Base, Market.USA), Market.USA), Resolution.Daily,
        TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    private static readonly Lazy<JgbCurve[]> Bundled = new(() =>
        [.. File.ReadLines(Path.Combine(Repository.Market, "alternative", "mof", "jgb_par_yields.csv")).Skip(1).Select(Read)]);

    /// <summary>The bundled history, read once.</summary>
    public static IEnumerable<JgbCurve> History() => Bundled.Value;

    /// <summary>A curve with the given yields of the 20Y, 30Y and 40Y and nothing else.</summary>
    public static JgbCurve Of(DateTime day, double? y20, double? y30, double? y40)
    {
        return Of(day, JgbCurve.Maturities.Select(m => m switch { 20 => y20, 30 => y30, 40 => y40, _ => (double?)null }));
    }

    /// <summary>A curve with yields in percent in the order of the maturities; null is a hole.</summary>
    public static JgbCurve Of(DateTime day, IEnumerable<double?> yields) =>
        Read($"{day:yyyy-MM-dd},{string.Join(',', yields.Select(y => y?.ToString("R", CultureInfo.InvariantCulture)))}");

    private static JgbCurve Read(string line) => (JgbCurve)new JgbCurve().Reader(Config, line, default, false);
}

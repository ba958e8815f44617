using System.Globalization;
using YenValve.Collector.Streams.Bars;

namespace YenValve.Collector.Streams.Storage;

/// <summary>A bar as a row of the series that <see cref="YenValve.Data.Liquidations"/> reads.</summary>
internal static class LiquidationRow
{
    /// <summary>The row; figures to the cent, the share that was heard rounded down, so that it is 1 only where nothing was missed.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="venue">The exchange.</param>
    public static string Of(LiquidationBar bar, string venue) => string.Create(
        CultureInfo.InvariantCulture,
        $"{bar.Start:yyyy-MM-dd HH:mm},{bar.End:yyyy-MM-dd HH:mm},{bar.LongUsd:0.##},{bar.ShortUsd:0.##},{bar.Count},{venue},{Math.Floor(bar.Coverage * 1e4) / 1e4:0.####}");
}

using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Readings of a window that several indicators need.</summary>
internal static class WindowReading
{
    /// <summary>The point one period back: the one that fell out last or, while none did, the oldest held.</summary>
    public static IndicatorDataPoint Lagged(this IReadOnlyWindow<IndicatorDataPoint> window) =>
        window.Samples > window.Size ? window.MostRecentlyRemoved : window[window.Count - 1];

    /// <summary>Mean of high, low and close.</summary>
    public static decimal TypicalPrice(this IBaseDataBar bar) => (bar.High + bar.Low + bar.Close) / 3m;
}

using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Fred;

/// <summary>The Federal Reserve Bank of St. Louis's FRED.</summary>
public sealed class FredOptions
{
    /// <summary>Name of the environment's variable that holds the key, which FRED gives to whoever asks.</summary>
    public const string KeyVariable = "FRED_API_KEY";

    /// <summary>The interface's address.</summary>
    public string Address { get; set; } = "https://api.stlouisfed.org/fred/";

    /// <summary>Series that are collected, by FRED's names: VIX, Treasury yields of two and ten years, secured and effective overnight rates.</summary>
    public static IReadOnlyList<string> Series { get; } = ["VIXCLS", "DGS2", "DGS10", "SOFR", "EFFR"];

    /// <summary>First day where none is stored.</summary>
    public DateTime From { get; set; } = new(2018, 1, 1);

    /// <summary>Documented: 120 questions a minute and key.</summary>
    internal PublisherLimits Limits { get; set; } = new(60, TimeSpan.FromMinutes(1));
}

using YenValve.Engine;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>The notions of size in force; patterns take them when they are made.</summary>
public static class CandleSettings
{
    /// <summary>The setting for a notion.</summary>
    public static CandleSetting Get(CandleSettingType type) => Own().ByType[type];

    /// <summary>Changes the setting for a notion.</summary>
    public static void Set(CandleSettingType type, CandleSetting setting) => Own().ByType[type] = setting;

    private static Table Own() => RunContext.Current.Service(_ => new Table());

    private sealed class Table
    {
        public Dictionary<CandleSettingType, CandleSetting> ByType { get; } = new()
        {
            [CandleSettingType.BodyLong] = new CandleSetting(CandleRangeType.RealBody, 10, 1m),
            [CandleSettingType.BodyVeryLong] = new CandleSetting(CandleRangeType.RealBody, 10, 3m),
            [CandleSettingType.BodyShort] = new CandleSetting(CandleRangeType.RealBody, 10, 1m),
            [CandleSettingType.BodyDoji] = new CandleSetting(CandleRangeType.HighLow, 10, 0.1m),
            [CandleSettingType.ShadowLong] = new CandleSetting(CandleRangeType.RealBody, 0, 1m),
            [CandleSettingType.ShadowVeryLong] = new CandleSetting(CandleRangeType.RealBody, 0, 2m),
            [CandleSettingType.ShadowShort] = new CandleSetting(CandleRangeType.Shadows, 10, 1m),
            [CandleSettingType.ShadowVeryShort] = new CandleSetting(CandleRangeType.HighLow, 10, 0.1m),
            [CandleSettingType.Near] = new CandleSetting(CandleRangeType.HighLow, 5, 0.2m),
            [CandleSettingType.Far] = new CandleSetting(CandleRangeType.HighLow, 5, 0.6m),
            [CandleSettingType.Equal] = new CandleSetting(CandleRangeType.HighLow, 5, 0.05m),
        };
    }
}

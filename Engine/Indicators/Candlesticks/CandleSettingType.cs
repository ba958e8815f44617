namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Notions of size that patterns use.</summary>
public enum CandleSettingType
{
    /// <summary>A long body.</summary>
    BodyLong,

    /// <summary>A very long body.</summary>
    BodyVeryLong,

    /// <summary>A short body.</summary>
    BodyShort,

    /// <summary>Hardly any body.</summary>
    BodyDoji,

    /// <summary>A long shadow.</summary>
    ShadowLong,

    /// <summary>A very long shadow.</summary>
    ShadowVeryLong,

    /// <summary>A short shadow.</summary>
    ShadowShort,

    /// <summary>Hardly any shadow.</summary>
    ShadowVeryShort,

    /// <summary>A small distance.</summary>
    Near,

    /// <summary>A large distance.</summary>
    Far,

    /// <summary>A distance that does not count.</summary>
    Equal,
}

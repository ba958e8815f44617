namespace QuantConnect.Indicators;

/// <summary>Phases of the sequential.</summary>
public enum TomDemarkSequentialPhase
{
    /// <summary>Nothing going on.</summary>
    None = 0,

    /// <summary>Closes fall below those of four bars before.</summary>
    BuySetup = 1,

    /// <summary>Closes rise above those of four bars before.</summary>
    SellSetup = 2,

    /// <summary>Counting closes at or below the low of two bars before.</summary>
    BuyCountdown = 3,

    /// <summary>Counting closes at or above the high of two bars before.</summary>
    SellCountdown = 4,

    /// <summary>A complete buy setup that ended at its lows.</summary>
    BuySetupPerfect = 5,

    /// <summary>A complete sell setup that ended at its highs.</summary>
    SellSetupPerfect = 6,
}

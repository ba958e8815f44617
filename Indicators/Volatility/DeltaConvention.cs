namespace YenValve.Indicators.Volatility;

/// <summary>What a currency option's delta is counted in (Reiswich and Wystup, 2009, CPQF working paper 20).</summary>
public enum DeltaConvention
{
    /// <summary>Spot hedge, the premium paid in the domestic currency.</summary>
    Spot,

    /// <summary>Forward hedge, the premium paid in the domestic currency; longer than a year.</summary>
    Forward,

    /// <summary>Spot hedge less the premium, which is paid in the foreign currency: USD/JPY up to a year.</summary>
    PremiumAdjustedSpot,

    /// <summary>Forward hedge less the premium paid in the foreign currency: USD/JPY beyond a year.</summary>
    PremiumAdjustedForward,
}

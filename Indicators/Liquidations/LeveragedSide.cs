namespace YenValve.Indicators.Liquidations;

/// <summary>Which way a leveraged position earns.</summary>
public enum LeveragedSide
{
    /// <summary>Earns when the price rises; closed by force below its entry.</summary>
    Long = 1,

    /// <summary>Earns when the price falls; closed by force above its entry.</summary>
    Short = -1,
}

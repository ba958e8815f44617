namespace QuantConnect.Indicators;

/// <summary>Filters of Ehlers' Swiss army knife.</summary>
public enum SwissArmyKnifeTool
{
    /// <summary>Two-pole Gaussian low-pass filter.</summary>
    Gauss,

    /// <summary>Two-pole Butterworth low-pass filter.</summary>
    Butter,

    /// <summary>High-pass filter.</summary>
    HighPass,

    /// <summary>Two-pole high-pass filter.</summary>
    TwoPoleHighPass,

    /// <summary>Band-pass filter.</summary>
    BandPass,
}

namespace QuantConnect.Data.Market;

/// <summary>Direction of a bar.</summary>
public enum BarDirection
{
    /// <summary>Closed above its open.</summary>
    Rising = 0,

    /// <summary>Closed at its open.</summary>
    NoDelta = 1,

    /// <summary>Closed below its open.</summary>
    Falling = 2,
}

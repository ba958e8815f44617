namespace QuantConnect.Data.Market;

/// <summary>How Renko bricks are drawn.</summary>
public enum RenkoType
{
    /// <summary>Bricks of equal size, reversing after one brick.</summary>
    Classic = 0,

    /// <summary>Bricks with wicks, reversing after two bricks.</summary>
    Wicked = 1,
}

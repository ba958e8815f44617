namespace YenValve.Algorithms.Policy;

/// <summary>What a reason did to the decision.</summary>
public static class Effects
{
    /// <summary>Exposure was taken away at once.</summary>
    public const string Cut = "cut";

    /// <summary>Nothing changed, where something might have.</summary>
    public const string Hold = "hold";

    /// <summary>A step of exposure came back.</summary>
    public const string Restore = "restore";

    /// <summary>Exposure was sized.</summary>
    public const string Scale = "scale";

    /// <summary>Nothing may be added.</summary>
    public const string Block = "block";

    /// <summary>The ladder acted.</summary>
    public const string Ladder = "ladder";

    /// <summary>Said for the record.</summary>
    public const string Info = "info";
}

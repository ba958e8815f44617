namespace YenValve.Algorithms.Policy;

/// <summary>What one part of the policy leaves.</summary>
/// <param name="Value">Weight or share it leaves, by what it knows.</param>
/// <param name="IsKnown">Whether it knew all it asked for; if not, nothing may be added to the weight held.</param>
public readonly record struct Allowance(double Value, bool IsKnown)
{
    /// <summary>The whole.</summary>
    public static Allowance Whole { get; } = new(1.0, true);

    /// <summary>The whole, for want of knowledge.</summary>
    public static Allowance Unknown { get; } = new(1.0, false);
}

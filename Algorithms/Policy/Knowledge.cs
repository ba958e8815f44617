namespace YenValve.Algorithms.Policy;

/// <summary>In which way a value is known.</summary>
public enum Knowledge
{
    /// <summary>It ought to be there and is not: nothing is added.</summary>
    Unknown,

    /// <summary>Its feed was never delivered in this run: decided without it.</summary>
    Absent,

    /// <summary>It is there.</summary>
    Known,
}

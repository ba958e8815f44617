namespace YenValve.Optimization.Objectives;

/// <summary>How a figure has to stand to its limit.</summary>
public enum Comparison
{
    /// <summary>Below.</summary>
    Less,

    /// <summary>At or below.</summary>
    LessOrEqual,

    /// <summary>Above.</summary>
    Greater,

    /// <summary>At or above.</summary>
    GreaterOrEqual,

    /// <summary>At.</summary>
    Equal,

    /// <summary>Anywhere else.</summary>
    NotEqual,
}

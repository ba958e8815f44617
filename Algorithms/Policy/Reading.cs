namespace YenValve.Algorithms.Policy;

/// <summary>A value that may be missing, and in which way.</summary>
/// <param name="Value">The value; zero while it is missing.</param>
/// <param name="Knowledge">Known, decided without, or unknown.</param>
public readonly record struct Reading(double Value, Knowledge Knowledge)
{
    /// <summary>A value that ought to be there and is not.</summary>
    public static Reading Unknown { get; } = new(0.0, Knowledge.Unknown);

    /// <summary>A value that this run decides without.</summary>
    public static Reading Absent { get; } = new(0.0, Knowledge.Absent);

    /// <summary>A value, unknown where it is not a finite number.</summary>
    public static Reading Of(double? value) => value is { } known && double.IsFinite(known) ? new Reading(known, Knowledge.Known) : Unknown;

    /// <summary>Whether it is known to reach a threshold.</summary>
    public bool Reaches(double threshold) => Knowledge == Knowledge.Known && Value >= threshold;

    /// <summary>Whether nothing stands against calm: known and below a level, or decided without.</summary>
    public bool IsBelow(double level) => Knowledge == Knowledge.Absent || (Knowledge == Knowledge.Known && Value < level);
}

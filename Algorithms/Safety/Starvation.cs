namespace YenValve.Algorithms.Safety;

/// <summary>How far the silence of the core feeds has taken exposure down.</summary>
/// <param name="SinceUtc">When they fell silent, UTC; null while they speak.</param>
/// <param name="Weight">Weight held then, a fraction of the portfolio.</param>
/// <param name="ShareThen">Share that was left then, in [0, 1]: below one where an earlier silence was not yet made good.</param>
/// <param name="Share">Share that is left now, in [0, 1].</param>
/// <param name="ChangedUtc">When the share last changed, UTC; null while it never has.</param>
public sealed record Starvation(DateTime? SinceUtc, double Weight, double ShareThen, double Share, DateTime? ChangedUtc)
{
    /// <summary>Nothing taken away.</summary>
    public static Starvation None { get; } = new(null, 0.0, 1.0, 1.0, null);

    /// <summary>What makes it one that the schedule cannot have written; null where nothing does.</summary>
    public string? Problem()
    {
        if (!(Share is >= 0.0 and <= 1.0) || !(ShareThen is >= 0.0 and <= 1.0) || !(Weight >= 0.0 && double.IsFinite(Weight))) return "A starvation's shares lie in [0, 1] and its weight is none below zero.";
        return Share < 1.0 && ChangedUtc == null ? "A starvation that took something away says when." : null;
    }
}

using YenValve.Evaluation.Significance;

namespace YenValve.Optimization.Verdicts;

/// <summary>What a study is judged with.</summary>
public sealed record StudySettings
{
    /// <summary>Trials made before the study and outside of it, not negative; they count like its own.</summary>
    public int TrialsBefore { get; init; }

    /// <summary>Days seen before the first test of the walk-forward; null is two years, or half of the days where they are fewer than four.</summary>
    public int? TrainDays { get; init; }

    /// <summary>Days of a test of the walk-forward.</summary>
    public int TestDays { get; init; } = 365;

    /// <summary>Whether the walk-forward sees only the latest days, instead of all before a test.</summary>
    public bool IsRolling { get; init; }

    /// <summary>Days between those seen and those tested; null is a hundredth of all and 20 at least.</summary>
    public int? Embargo { get; init; }

    /// <summary>Blocks of cross-validation.</summary>
    public int Blocks { get; init; } = 6;

    /// <summary>Blocks tested at a time in combinatorial cross-validation.</summary>
    public int TestedBlocks { get; init; } = 2;

    /// <summary>How events are redrawn.</summary>
    public BootstrapSettings Bootstrap { get; init; } = new();
}

namespace YenValve.Evaluation.Events;

/// <summary>When a cut counts as a hit; said beforehand, the same for cuts and for the base rate.</summary>
/// <param name="Fall">Fall of Bitcoin that makes a hit, a fraction in (0, 1).</param>
/// <param name="Days">Decisions, one a day, after the cut within which it has to come, at least 1.</param>
public sealed record CutDefinition(double Fall = 0.10, int Days = 10)
{
    /// <summary>The definition in words.</summary>
    public string Text => FormattableString.Invariant(
        $"a hit: within {Days} days after the cut a daily price lies at least {100 * Fall:0.#}% below the price at the cut; base rate: the same, counted from every day");
}

namespace YenValve.Algorithms.Policy;

/// <summary>The share of exposure that macro leaves: down to what is required at once, up to it in steps with days between them.</summary>
public sealed class MacroMultiplier
{
    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Step and days.</param>
    public MacroMultiplier(PolicyParameters parameters) => _parameters = parameters;

    /// <summary>The state with the multiplier after a decision.</summary>
    /// <param name="state">State before.</param>
    /// <param name="required">Share that is required, in [0, 1].</param>
    /// <param name="mayRestore">Whether a step may come back.</param>
    /// <param name="utcTime">Moment of the decision, UTC.</param>
    /// <param name="why">Takes the reasons; null where nobody asks for them.</param>
    public PolicyState Next(PolicyState state, double required, bool mayRestore, DateTime utcTime, Explanation? why)
    {
        var now = state.Multiplier;
        if (required < now)
        {
            why?.Add("multiplier", required, now, Effects.Cut, $"multiplier {now:0.00} -> {required:0.00}");
            return state with { Multiplier = required, ChangedUtc = utcTime };
        }

        if (now >= required) return state;
        if (!mayRestore || state.ChangedUtc is not { } changed || !StagedRestore.HasPassed(changed, utcTime, _parameters.RestoreDays))
        {
            why?.Add("multiplier", now, required, Effects.Hold, $"multiplier {now:0.00} waits: {(mayRestore ? $"{_parameters.RestoreDays} days between changes" : "calm is not certain")}");
            return state;
        }

        var restored = StagedRestore.After(now, required, _parameters.RestoreStep);
        why?.Add("multiplier", restored, required, Effects.Restore, $"multiplier {now:0.00} -> {restored:0.00}");
        return state with { Multiplier = restored, ChangedUtc = utcTime };
    }
}

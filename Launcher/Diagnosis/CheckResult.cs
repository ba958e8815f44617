namespace YenValve.Launcher.Diagnosis;

/// <summary>What the doctor found out about one thing.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="State">How it is.</param>
/// <param name="Found">What was found, in a sentence.</param>
/// <param name="Advice">What to do; null where nothing has to be done.</param>
internal sealed record CheckResult(string Subject, Health State, string Found, string? Advice = null);

/// <summary>How something is.</summary>
internal enum Health
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Something optional is not there; everything runs without it.</summary>
    Missing,

    /// <summary>Something will not work until it is put right.</summary>
    Bad,
}

using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Events;

/// <summary>A stretch of days in which Bitcoin fell.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="FirstDay">First day, UTC.</param>
/// <param name="LastDay">Last day, UTC.</param>
/// <param name="Cause">What happened.</param>
/// <param name="IsCryptoNative">Whether it came from inside crypto, where the macro state is blind.</param>
public sealed record EventWindow(string Name, DateTime FirstDay, DateTime LastDay, string Cause, bool IsCryptoNative)
{
    /// <summary>The moment the window opens: midnight at the start of the first day.</summary>
    public DateTime FromUtc => FirstDay;

    /// <summary>The moment it closes: midnight at the end of the last day.</summary>
    public DateTime ToUtc => LastDay.AddDays(1);

    /// <summary>Whether a run that starts then begins within the window, and so has only the rest of it.</summary>
    public bool IsCutBy(DateTime startUtc) => startUtc > FromUtc && startUtc < ToUtc;

    /// <summary>Return of a run over the window, or over the rest of it where the run begins within; null where the run does not reach its end.</summary>
    public double? ReturnOf(RunSeries run)
    {
        var from = IsCutBy(run.Times[0]) ? 0 : run.Times.AsSpan().BinarySearch(FromUtc);
        var to = run.Times.AsSpan().BinarySearch(ToUtc);
        return from >= 0 && to >= 0 ? (run.Equity[to] / run.Equity[from]) - 1.0 : null;
    }

    /// <summary>Whether the day that a moment closes lies in the window.</summary>
    public bool Holds(DateTime closeUtc) => closeUtc > FromUtc && closeUtc <= ToUtc;
}

namespace YenValve.Engine;

/// <summary>Tells how much of the run is done, at most once per simulated day.</summary>
internal sealed class RunProgress(IProgress<double>? target, DateTime startUtc, DateTime endUtc)
{
    private readonly double _span = Math.Max(1, (endUtc - startUtc).Ticks);
    private DateTime _next = target == null ? DateTime.MaxValue : DateTime.MinValue;

    public void Report(DateTime utc)
    {
        if (utc < _next) return;
        _next = utc.AddDays(1);
        target!.Report(Math.Clamp((utc - startUtc).Ticks / _span, 0, 1));
    }

    public void Done() => target?.Report(1);
}

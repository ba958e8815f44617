namespace YenValve.Validation.Running;

/// <summary>A part of a longer work reports as that part of the whole.</summary>
internal sealed class PartialProgress : IProgress<double>
{
    private readonly IProgress<double> _whole;
    private readonly double _from;
    private readonly double _to;

    private PartialProgress(IProgress<double> whole, double from, double to) => (_whole, _from, _to) = (whole, from, to);

    /// <summary>The part of the whole between two fractions; null where nobody watches.</summary>
    public static IProgress<double>? Of(IProgress<double>? whole, double from, double to) => whole == null ? null : new PartialProgress(whole, from, to);

    /// <inheritdoc/>
    public void Report(double value) => _whole.Report(_from + ((_to - _from) * value));
}

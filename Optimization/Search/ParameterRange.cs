namespace YenValve.Optimization.Search;

/// <summary>A number between two ends in steps from the lower, as LEAN's optimiser counts it: the upper end is reached only by a whole number of steps.</summary>
public sealed record ParameterRange : ParameterDimension
{
    // A slip of a nought in a step would otherwise fill the memory before anybody sees it.
    private const int MostValues = 1_000_000;
    private const decimal TenthOfStep = 10m;

    /// <param name="name">The algorithm's name for it.</param>
    /// <param name="min">Lower end.</param>
    /// <param name="max">Upper end, at least the lower.</param>
    /// <param name="step">Distance of two values, above 0.</param>
    /// <param name="minStep">Where refining stops, above 0 and at most the step; null is the step itself, so nothing is refined.</param>
    /// <exception cref="ArgumentException">The figures make no range; names the parameter.</exception>
    public ParameterRange(string name, decimal min, decimal max, decimal step, decimal? minStep = null)
        : base(name)
    {
        if (max < min) throw new ArgumentException($"parameter '{name}': its maximum {PlainText.Of(max)} lies below its minimum {PlainText.Of(min)}");
        if (step <= 0m) throw new ArgumentException($"parameter '{name}': its step {PlainText.Of(step)} has to be above 0");
        if (minStep is { } least && (least <= 0m || least > step)) throw new ArgumentException($"parameter '{name}': its least step {PlainText.Of(least)} has to be above 0 and at most its step {PlainText.Of(step)}");
        if ((max - min) / step >= MostValues) throw new ArgumentException($"parameter '{name}': its step {PlainText.Of(step)} makes more than a million values");
        (Min, Max, Step, MinStep) = (min, max, step, minStep ?? step);
        Grid = [.. Enumerable.Range(0, (int)((max - min) / step) + 1).Select(i => PlainText.Of(min + (i * step)))];
    }

    /// <summary>Lower end.</summary>
    public decimal Min { get; }

    /// <summary>Upper end.</summary>
    public decimal Max { get; }

    /// <summary>Distance of two values on the grid.</summary>
    public decimal Step { get; }

    /// <summary>Where refining stops.</summary>
    public decimal MinStep { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Grid { get; }

    /// <summary>A range whose step may be left out: it is then one of so many segments, and refined to a tenth of that, as LEAN has it.</summary>
    /// <exception cref="ArgumentException">The figures make no range; names the parameter.</exception>
    public static ParameterRange Of(string name, decimal min, decimal max, decimal? step, decimal? minStep, int segments)
    {
        if (step is { } given) return new ParameterRange(name, min, max, given, minStep);
        var segment = max == min ? 1m : (max - min) / segments;
        return new ParameterRange(name, min, max, segment, minStep ?? segment / TenthOfStep);
    }

    /// <summary>A point of the grid of the least step.</summary>
    public override string At(double share)
    {
        var places = (long)((Max - Min) / MinStep) + 1;
        return PlainText.Of(Min + ((long)(share * places) * MinStep));
    }
}

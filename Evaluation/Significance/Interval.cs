namespace YenValve.Evaluation.Significance;

/// <summary>An estimate with the interval that holds a share of its redrawn values.</summary>
/// <param name="Estimate">The value on the sample itself.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="ShareAbove">Share of the redrawn values above zero.</param>
public readonly record struct Interval(double Estimate, double Low, double High, double ShareAbove)
{
    /// <summary>Whether zero lies outside.</summary>
    public bool ExcludesZero => Low > 0.0 || High < 0.0;

    /// <summary>The percentile interval of redrawn values.</summary>
    /// <param name="estimate">The value on the sample itself.</param>
    /// <param name="draws">Redrawn values, at least one; sorted here.</param>
    /// <param name="confidence">Share that the interval holds, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">Nothing was drawn.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static Interval Of(double estimate, double[] draws, double confidence)
    {
        if (draws.Length == 0) throw new ArgumentException("Nothing was drawn.", nameof(draws));
        if (!(confidence is > 0.0 and < 1.0)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence lies strictly between 0 and 1.");
        Array.Sort(draws);
        var tail = (int)Math.Floor((1.0 - confidence) / 2.0 * (draws.Length - 1));
        return new Interval(estimate, draws[tail], draws[^(tail + 1)], (double)draws.Count(value => value > 0.0) / draws.Length);
    }
}

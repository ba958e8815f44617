namespace YenValve.Indicators.Correlation;

/// <summary>
/// An interval for tail dependence that knows that crises come in clusters: the sample is redrawn in blocks of consecutive days, wrapped around at the end
/// (the circular block bootstrap of Politis and Romano, 1992). For reports; it allocates and takes milliseconds.
/// </summary>
public static class TailBootstrap
{
    /// <summary>The interval that holds a share of the redrawn estimates.</summary>
    /// <param name="x">Returns of Bitcoin, in order of time.</param>
    /// <param name="y">Returns of the reference, of the same length.</param>
    /// <param name="quantile">Share that is a tail, strictly between 0 and 1.</param>
    /// <param name="block">Days of a block, at least 1.</param>
    /// <param name="draws">Samples redrawn, at least 1.</param>
    /// <param name="confidence">Share that the interval holds, strictly between 0 and 1.</param>
    /// <param name="seed">Seed of the draw: the same gives the same.</param>
    /// <exception cref="ArgumentException">The lengths differ, or there is nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static (double Low, double High) Interval(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, double quantile, int block = 20, int draws = 1000, double confidence = 0.90, int seed = 1)
    {
        if (x.IsEmpty || x.Length != y.Length) throw new ArgumentException("The samples are empty or of different lengths.", nameof(y));
        ArgumentOutOfRangeException.ThrowIfLessThan(block, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (!(confidence > 0.0 && confidence < 1.0)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence lies strictly between 0 and 1.");
        var random = new Random(seed);
        double[] drawnX = new double[x.Length], drawnY = new double[x.Length], scratch = new double[x.Length], estimates = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (int i = 0, from = 0; i < x.Length; i++, from++)
            {
                if (i % block == 0) from = random.Next(x.Length);
                drawnX[i] = x[from % x.Length];
                drawnY[i] = y[from % x.Length];
            }

            estimates[draw] = TailDependenceEstimate.Of(drawnX, drawnY, quantile, scratch).Dependence;
        }

        Array.Sort(estimates);
        var tail = (int)Math.Floor((1.0 - confidence) / 2.0 * (draws - 1));
        return (estimates[tail], estimates[draws - 1 - tail]);
    }
}

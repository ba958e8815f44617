using System.Globalization;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Tests.WalkForward;

/// <summary>Trials by hand, on days from 2 January 2020.</summary>
internal static class Trials
{
    public static readonly int FirstDay = (int)(new DateTime(2020, 1, 2).Ticks / TimeSpan.TicksPerDay);

    public static RunRecord Run(int a, params double[] returns) => Runs.Of(Sets.Of(("a", a.ToString(CultureInfo.InvariantCulture)))) with
    {
        Returns = new ReturnSeries([.. Enumerable.Range(FirstDay, returns.Length)], returns),
    };

    public static TrialMatrix Matrix(params double[][] trials) => TrialMatrix.Of(trials.Select((returns, a) => Run(a, returns)));

    /// <summary>Noise around a mean, the same for the same seed.</summary>
    public static double[] Noise(int seed, int count, double mean, double deviation = 0.02)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => mean + (deviation * Math.Sqrt(-2.0 * Math.Log(1.0 - random.NextDouble())) * Math.Cos(2.0 * Math.PI * random.NextDouble())))];
    }
}
